const compound = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 ' +
    '宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 ' +
    '微生 公户 梁丘 左丘 西门 第五 南荣 东里 即墨 达奚 纳兰 完颜 富察 叶赫 那拉 爱新觉罗 阿史那'
  ).split(' '),
);

/** How many characters of a Han name are its surname: 2 for 欧阳修, 1 for 张三. A name of one character is all surname. */
export function surnameLength(characters: readonly string[]): number {
  for (const length of [4, 3, 2]) {
    if (characters.length > length && compound.has(characters.slice(0, length).join(''))) return length;
  }
  return 1;
}
