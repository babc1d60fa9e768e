export function markOnArrival(): void {}
