/** The columns as `data-contract.md` lists them, written out once more so that a change of the code is noticed here. */
export const factColumns =
  'id,filing,line,column,offset,printed,statement,path,label,concept,kind,period_start,period_end,versus_start,versus_end,unit,value,decimals,dimensions,standard,status,ties,entity,item,period_label,months,canonical,vintage,page';

export const findingColumns = 'id,rule,filing,verdict,residue,allowed,facts,statement,message,approved';

/** The columns of facts.json that are numbers; the rest is text. */
export const numberColumns: ReadonlySet<string> = new Set(['line', 'column', 'offset', 'decimals', 'months', 'ties']);
