/** @returns a document's name short enough for a chip: "Luật Bảo hiểm xã hội số 41/2024/QH15" as "Luật 41/2024/QH15". */
export function shortDocument(document: string): string {
  const [, kind, number] =
    /^(Bộ luật|Luật|Nghị định|Thông tư|Quyết định|Nghị quyết).*?(\d+\/\S+)$/.exec(document) ?? [];
  return kind !== undefined && number !== undefined ? `${kind} ${number}` : document;
}
