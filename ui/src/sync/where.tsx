/** The file, the column or the address that a run met stands in the ledger, in the words of the program: for those who mend it. */
export function Where({ run }: { readonly run: string }) {
  return (
    <small className="stamp where">
      哪个文件、哪一列：<code>hub runs show {run}</code>
    </small>
  );
}
