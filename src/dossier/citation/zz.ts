import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { record } from '../schemas/record.ts'
import { printReferences } from './print-references.ts'
const base={key:'a',receipts:[{file:'a.txt',received:'2025-01-02',from:'x',by:'y',handling:'z',sha256:'a'.repeat(64)}]}
const r=(o:any)=>record.parse({...base,...o})
const text=(h:string)=>h.replace(/<[^>]*>/g,'').replaceAll('&lt;','<').replaceAll('&gt;','>').replaceAll('&quot;','"').replaceAll('&#39;',"'").replaceAll('&amp;','&')
const seen=new Set()
for (const field of ['title','publisher','author','family','given','fallback'] as const) {
 let n=0
 for (const s of fc.sample(hostileText,400)) {
  const t=s.replace(/[\ue000-\ue0ff]/g,'').replace(/\s+/g,' ').trim(); if(!t) continue
  const o = field==='title'?{title:{status:'stated',value:t,quote:t}}: field==='publisher'?{publisher:{status:'stated',value:t,quote:t}}: field==='author'?{author:{status:'stated',value:[{literal:t}],quote:t}}:field==='family'?{author:{status:'stated',value:[{family:t,given:'Ada'}],quote:t}}:field==='given'?{author:{status:'stated',value:[{family:'Okri',given:t}],quote:t}}:{}
  const c=printReferences([{key:'a',record:r(o),fallbackTitle:field==='fallback'?t:'file.txt'}]).get('a')!
  const p=text(c.entry)
  if(!p.includes(t)) { n++; if(n<6) console.log(field, JSON.stringify(t), '→', JSON.stringify(c.entry)) }
 }
 console.log(field,n)
}
