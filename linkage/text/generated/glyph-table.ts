/**
 * How 18154 Han characters are built: character, strokes (a letter a stroke), layout (A across, D down, S surrounding, W one
 * in the other) and parts. Written by `node scripts/glyph-table.mjs`; never edited.
 *
 * Parts: CJK Decomposition Data by Gavin Grover, under the Apache License 2.0. Strokes: cnchar-order by theajack, under the
 * MIT licence, Copyright (c) 2017 - present theajack (cnchar-order-license.txt beside this file).
 */
export const glyphTable = `
⺀kkD丶丶 ⺈seW勹 ⺊fjW丨一 ⺌fksW丨丷 ⺍kksW㇒㇒㇏ ⺕cjjWコ一 ⺙sjslD𠂉乂 ⺧sjfjW牛 ⺪efjfiD㇖止 ⺮sjksjkW竹 ⺳deskD冖八 ⺺cjjW⺕丨 ⻊fcjfjfiW足
コcj ㇆r ㇇e ㇉z ㇒s ㇖e ㇗b ㇝el ㇠o 㐂D七七七 㐄jnfD十㇗丨 㐆sscjjrW𠁣㇆丶 㐌sjrfuD𠂉也 㐬kjnksfuD亠厶儿丨 㐱slsssD人彡 㑇A亻刍 㑊A亻亦
㓞jjjfrsA丰刀 㔾ruW乚㇆ 㕡fjdejskslfcjelA𣦵谷又 㕮A口父 㘎A口阚 㙍A土叕 㙘A土要 㙦D斜土 㚘jjskjjslA夫夫 㛃D㓞女 㛚A女甬 㛹A女便 㝉kdejD宀一
㝴jjsujgkS元寸 㝵fcjjjjgkD旦寸 㞢bffjD屮一 㟃A山司 㠇D山就 㠓A山蒙 㠯fcjcjW𤕪 㡀ksfrfskW巾冫冫 㢆kjsfcjjfjjS广里 㣺gdkkW丨㇒㇏㇏ 㤘A忄刍 㥄A忄夌
㧐A扌双 㧑A扌为 㧜jgijfrfbA扌匝 㧟A扌汇 㨨jgishkrsfcjfjA扌留 㫰A日良 㬊D日爰 㬎fcjjnnknnkdkkkD日𢇁 㬚A日育⺙ 㭎A木冈 㭕A木去 㮾D朗木 㰀A木𥝢人氺 㳇A氵父
㳘A氵充 㳚A氵戍 㳟jffjslgkiskD共氺 㴔A氵急 㵐A氵厂八一屮欠 㶲A火用 㸆A火靠 㸌A火霍 㸒skkssjfjD爫壬 㺄A犭俞 㻬A王雩 㽏D洽甘 㿠A白光 䀠fcjjjfcjjjA目目 䁖A目娄
䂮D丰力石 䃅A石单 䃎A石奓 䅟A禾参 䌹A纟冋 䎃A冉羽 䎖A曾羽 䏌slfrjjD八月 䏍nkfrjjD厶月 䏝A月专 䏡A月示 䏲A月弟 䐃A月囷 䒑ksjD丷一 䓖D艹穷 䓛D艹屈 䓨D艹冖缶 䓫D艹奇 䓬D艹卓
䖵fcjfjkfcjfjkA虫虫 䗖A虫带 䗛A虫亻丨⺙月 䗪S庶虫 䗴A虫筳 䜣A讠斤 䝙A豸区 䢺A出阝 䢼A共阝 䣘A堂阝 䥽A钅发 䦃A钅著 䲟A鱼印 䲠A鱼春 䲢A月鲞 䴓A帀鸟 䴔A交鸟 䴕D列鸟 䴖A青鸟
䴗A狊鸟 䴘A虒鸟 䴙A辟鸟 䶮D龙天 一j 丁jgD一亅 丂jzD一㇉ 七juW乚一 丄fjW丨一 丅jfW一丨 丆jsD一丿 万jrsD一丿㇆ 丈jslD十乂 三jjjD一二 上fjjD⺊一 下jfkD一卜
丌jsfD一丨丨 不jsfkD丆卜 与jzjS己一 丏jfbrW丅㇜㇆ 丐jfjzD下㇉ 丑cfjjD刀二 丒D刃一 专jjxkD二丨龴 且fcjjjD月一 丕jsfkjD不一 世jffjbS㇗廿 丗W山一
丘sfjfjD斤一 丙jfrskD一内 业ffksjD丨丨丷一 丛sksljD从一 东jngskD七小 丝nnnnjD㇛㇛㇛㇛一 丞egesljD氶一 丠D北一 両D一山冂 丢sjfjnkD壬厶 丣D一匚丨匚丨
两jfrskskD一从冂 严jffksjsD亚厂 並ksjffksjD䒑业 丧jfksjhslD土丷乚冫 丨f 丩hfW丨㇙ 个slfD人丨 丫ksfD丷丨 丬kifA亠丨 中fcjfW口丨 丮S㇠二丨 丯W彡丨
丰jjjfW三丨 丱W丩丩 串fcjfcjfD中中 丳D口丨丨口丨丨 临ffsjkfcfjS丨丨𠂉丶口丨 丵D业𢆉 丶k 丷ksW八 丸sokW九丶 丹srkjW冂亠 为ksrkW力⺀ 主kjjfjW王丶 丼S井丶
丽jfrkfrkD一冂丶冂丶 举kksjsljjfD兴二丨 丿s 乀W㇝ 乁W㇕ 乂slW㇒㇒ 乃wsS㇎丿 乄W㇢丶 久selW勹㇏ 乆W丩㇏ 乇sjuD㇒七 么snkD丿厶 义kslW乂丶 乊D㇒丷 之kelD丶㇝
乌srzjS𢎘丶一 乍sjfjjS𠂉丨二 乎sksjgD㇒𠂇丷 乏skelD㇒之 乐sbgskD㇒㇗小 乑W𧰨 乒sfjfjsD丘丿 乓sfjfjkD丘丶 乔sjslsfD夭丨丨 乕S⺁二丨巾
乖sjffjisuW千北 乗W禾龷 乘sjffjisuslW禾北 乙oW㇠ 乚u 乛W㇖ 乜ruS乚㇆ 九soW丿㇈ 乞sjoD𠂉㇠ 也rfuS乚㇆丨 习rkiS㇆亠 乡nnsD㇛㇛丿 乢A山乚 乣A幺乚 乤D下㇠
乥D乊㇠ 书crfkW㇆㇆丨丶 乧D斗㇠ 乨A台乚 乩fjfcjuA占乚 乪A㇠田 乫D加㇠ 乬D巨㇠ 乭D石㇠ 乮D卯㇠ 乯D乎㇠ 买ekkjskD㇖头 乱sjffcjuA舌乚 乲D次㇠ 乳skksegiuA孚乚
乴D折㇠ 乵A辛乚 乶D甫㇠ 乷D沙㇠ 乸A也母 乹A龺乚 乺D所㇠ 乻D於㇠ 乼D注㇠ 乽D者㇠ 乾jffcjjjfsjoA龺乞 乿A爫糸乚 亀D⺈田电 亁A十日干乞 亃A粦乚 亄A壹乚 亅g 了egD㇇亅 亇D⺈亅
予ekegD龴𠄐 争secjjgD⺈⺕亅 亊W一⺕亅丷 事jfcjcjjgD十中⺺亅 二jjD一一 亍jjgD一丁 于jjgW二亅 亏jjzD二㇉ 亐W二㇉ 云jjnkD二厶 互jnejD一彑 亓jjsfD二丨丨
五jfcjD一力一 井jjsfW丨丨二 亖D二二 亗D山二 亘jfcjjjD一旦 亙jfckkjD一𠂊⺀一 亚jffksjD一业 些fjfisujjD此二 亜W二口丨丨 亝D厽二 亟egfcjekjD了叹一 亠kjW一丶
亡kjbW匸丶 亢kjsoD亠几 亣D亠丨丨 交kjskslD六乂 亥kjnsskS亠丩人 亦kjsgskD亠丨亅八 产kjksjsD立厂 亨kjfcjegD亠口了 亩kjfcjfjD亠田 亪D亦乁
享kjfcjegjD亠口子 京kjfcjgskD亠口小 亭kjfcjdejgD亠口冖丁 亮kjfcjdesoD亠口冖几 亯D亠口日 亰D亠日小 亱D亠但 亲kjksjjgskD立朩 亳kjfcjdesjuD亠口冖乇
亴D亠口冖土九 亵kjjgisokshslS衣执 亶kjfcfcjjfcjjjD亠回旦 亷S产丨丨八⺕ 亸A享单 亹D亠舋 人slW㇒㇒ 亻sfD㇒丨 亼sljD人一 亽slkD人丶 亾S㇗人 亿sfoA亻㇠
什sfjfA亻十 仁sfjjA亻二 仂sfrsA亻力 仃sfjgA亻丁 仄jsslS厂人 仅sfelA亻又 仆sffkA亻卜 仇sfsoA亻九 仈A亻八 仉sfsoA亻几 今slkeD亽㇇ 介slsfD人丨丨
仌skskD人人 仍sfwsA亻乃 从skslA人人 仏A亻厶 仐D人十 仑slsuD人匕 仒slkkD人⺀ 仓slruD人㔾 仔sfegjA亻子 仕sfjfjA亻士 他sfrfuA亻也 仗sfjslA亻丈
付sfjgkA亻寸 仙sffbfA亻山 仚D人山 仛A亻乇 仜A亻工 仝sljfjD人工 仞sfrsdA亻刃 仟sfsjfA亻千 仠A亻干 仡sfsjoA亻乞 仢A亻勺 代sfjykA亻弋 令slkekD亽龴
以hkskS乚丶人 仦A亻小 仧D上人 仨sfjjjA亻三 仩A亻上 仪sfkslA亻义 仫sfsnkA亻么 们sfkfrA亻门 仭A亻刄 仮A亻反 仯A亻少 仰sfshrfA亻卬 仱A亻今 仲sffcjfA亻中
仳sfjhsuA亻比 仴A亻月 仵sfsjjfA亻午 件sfsjjfA亻牛 价sfslsfA亻介 仸A亻夭 仹A亻丰 仺D人匚一 任sfsjfjA亻壬 仼A亻王 份sfslrsA亻人刀 仾A亻互 仿sfkjrsA亻方
伀A亻公 企slfjfjD人止 伂A亻巿 伃A亻予 伄A亻弔 伅A亻屯 伆A亻勿 伇A亻殳 伈A亻心 伉sfkjsoA亻亢 伊sfcjjsA亻尹 伋A亻及 伌A亻厄 伍sfjfcjA亻五 伎sfjfelA亻支
伏sfjslkA亻犬 伐sfjyskA亻戈 休sfjfslA亻木 伒A亻斤 伓A亻不 伔A亻冗 伕A亻夫 伖A亻友 众slskslD人人人 优sfjsukA亻尤 伙sfdsslA亻火 会sljjnkD人云
伛sfjskbA亻区 伜A亻卆 伝A亻云 伞slksjfD人十丷 伟sfjjrfA亻韦 传sfjjxkA亻专 伡A亻车 伢sfjngsA亻牙 伣A亻见 伤sfsjrsA亻𠂉力 伥sfsjhlA亻长 伦sfslsuA亻仑
伧sfslruA亻仓 伨A亻匀 伩A亻文 伪sfksrkA亻为 伫sfkdejA亻㝉 伬A亻尺 伭A亻玄 伮A亻奴 伯sfsfcjjA亻白 估sfjffcjA亻古 伱A亻尒 伲sfcjssuA亻尼 伳A亻世
伴sfksjjfA亻半 伵A亻四 伶sfslkekA亻令 伷A亻由 伸sffcjjfA亻申 伹A亻且 伺sfrjfcjA亻司 伻A亻平 似sfhkskA亻以 伽sfrsfcjA亻加 伾A亻丕 伿A亻只 佀A亻㠯 佁A亻台
佂A亻正 佃sffcjfjA亻田 佄A亻甘 佅A亻未 但sffcjjjA亻旦 佈sfjsfrfA亻布 佉A亻去 佊A亻皮 佋A亻召 佌A亻此 位sfkjksjA亻立 低sfshjykA亻氐 住sfkjjfjA亻主
佐sfjsjfjA亻左 佑sfjsfcjA亻右 佒A亻央 体sfjfsljA亻本 佔sffjfcjA亻占 何sfjfcjgA亻可 佖A亻必 佗sfkdesuA亻它 佘sljjgskD人示 余sljjgskD人干小
佚sfsjjslA亻失 佛sfcjzsfA亻弗 作sfsjfjjA亻乍 佝sfsrfcjA亻句 佞sfjjmsjA亻𡚬 佟sfselkkA亻冬 你sfsegskA亻尔 佡A亻仚 佢A亻巨 佣sfsrjjfA亻用
佤sfjhokA亻瓦 佥sljkksjD亼⺍一 佦A亻石 佧sffjjfkA亻卡 佨A亻包 佩sfsojfrfA亻几帀 佪A亻回 佫A亻各 佬sfjfjssuA亻老 佭A亻夅 佮A亻合 佯sfksjjjfA亻羊
佰sfjsfcjjA亻百 佱D亼正 佲A亻名 佳sfjfjjfjA亻圭 佴sfjffjjjA亻耳 佶sfjfjfcjA亻吉 佷A亻艮 佸A亻舌 佹A亻危 佺sfsljjfjA亻全 佻sfskiuskA亻兆
佼sfkjskslA亻交 佽A亻次 佾sfslfrjjA亻䏌 使sfjfcjslA亻吏 侀A亻刑 侁A亻先 侂A亻㡯 侃sffcjsfuA亻口儿丨 侄sfjnkjfjA亻至 侅A亻亥 侇A亻夷 侈sfseksekA亻多
侉sfjsljjzA亻夸 侊A亻光 例sfjsekfgA亻列 侌D今云 侍sfjfjjgkA亻寺 侎A亻米 侏sfsjjfslA亻朱 侐A亻血 侑sfjsfrjjA亻有 侒A亻安 侓A亻聿 侔sfnksjjfA亻牟
侕A亻而 侗sffrjfcjA亻同 侘A亻宅 侙A亻式 侚A亻旬 供sfjffjskA亻共 侜A亻舟 依sfkjshslA亻衣 侞A亻如 侟A亻存 侠sfjksjslA亻夹 価A亻覀 侢A亻再 侣sffcjfcjA亻吕
侤A亻考 侥sfjysjsuA亻尧 侦sffjfcskA亻贞 侧sffcskfgA亻则 侨sfsjslsfA亻乔 侩sfsljjnkA亻会 侪sfkjslsfA亻齐 侫A亻妄 侬sfdeshslA亻农 侭A亻尽
侮sfsjbrkjkA亻每 侯sfcjsjjslA亻コ矢 侰A亻君 侱A亻呈 侲A亻辰 侳A亻坐 侴D亼丑刂 侵sfcjjdeelA亻彐冖又 侸A亻豆 侹A亻廷 侺A亻岑 侻A亻兑 侼A亻孛 侽A亻男 侾A亻孝
便sfjfcjjslA亻更 俀A亻妥 促sffcjfjslA亻足 俄sfsjgiyskA亻我 俅sfjgkislkA亻求 俆A亻余 俇A亻狂 俈A亻告 俉A亻吾 俊sfnkskselA亻夋 俋A亻邑 俌A亻甫 俍A亻良
俎skskfcjjjA仌且 俏sffksfrjjA亻肖 俐sfsjfskfgA亻利 俑sfekfrjjfA亻甬 俒A亻完 俓A亻巠 俕A亻宋 俖A亻否 俗sfskslfcjA亻谷 俘sfskksegjA亻孚 俙A亻希
俚sffcjjfjjA亻里 俛A亻免 俜sffcjfjjzA亻甹 保sffcjjfslA亻呆 俞sljfrjjfgD亼刖 俟sfnksjjslA亻矣 信sfkjjjfcjA亻言 俢A亻㣊 俣sffcjjjslA亻吴
俤A亻弟 俦sfjjjsjgkA亻寿 俧A亻志 俨sfjffksjsA亻严 俩sfjfrskskA亻两 俪sfjfrkfrkA亻丽 俫A亻来 俭sfsljkksjA亻佥 修sffselsssA亻丨⺙彡
俯sfkjssfjgkA亻府 俰A亻和 俱sffcjjjjskA亻具 俲A亻効 俳sffjjjfjjjA亻非 俴A亻戔 俵A亻表 俶sffjjgskelA亻叔 俷A亻肥 俸sfjjjsljjfA亻奉 俹A亻亞
俺sfjslfcjjuA亻奄 俻A亻备 俼A亻育 俽A亻欣 俾sfsfcjjsjfA亻卑 俿A亻虎 倁A亻知 倂A亻幷 倃A亻咎 倄A亻肴 倅A亻卒 倇A亻宛 倊A亻忩 倌sfkdefcjcjA亻官
倍sfkjksjfcjA亻咅 倎A亻典 倏sffseljskkA亻丨⺙犬 倐A亻丨夂火 倒sfjnkjfifgA亻到 倓sfdsskdsslA亻炎 倔sfcjsbffbfA亻屈 倕A亻垂 倗A亻朋
倘sffksfrfcjA亻尚 候sffcjsjjslA亻丨コ矢 倚sfjskjfcjgA亻奇 倛A亻其 倜sfsrjfjfcjA亻周 倝A龺人 倞A亻京 借sfjffjfcjjA亻昔 倠A亻隹 倡sffcjjfcjjA亻昌
倢A亻疌 倣A亻方女 値A亻十目㇗ 倥sfkdeskjfjA亻空 倦sfksjjslruA亻卷 倧A亻宗 倨sfcjsjffcjA亻居 倩sfjjfjfrjjA亻青 倪sfsfjcjjsuA亻兒
倬sffjfcjjjfA亻卓 倭sfsjfslmsjA亻委 倮sffcjjjfslA亻果 倯A亻松 倰A亻夌 倱A亻昆 倳A亻事 倴A亻奔 倵A亻武 倶A亻具 倷A亻奈 倸A亻采 倹A亻㑒 债sfjjfjfcskA亻责
倻A亻耶 值sfjffcjjjjA亻直 倽A亻舍 倾sfjhjsfcskA亻顷 倿A亻妾 偀A亻英 偁A亻爯 偂A亻前 偃sfjfcjjmsjbA亻匽 偄A亻耎 偅A亻重 偆A亻春 假sfcjfjjcjelA亻叚
偈sffcjjsrskbA亻曷 偊A亻禹 偋A亻屏 偌sfjffjsfcjA亻若 偍A亻是 偎sffcjfjjhslA亻畏 偏sfkcjsfrjffA亻扁 偐A亻彦 偒A亻昜 偓A亻屋 偔A亻咢
偕sfjhsusfcjjA亻皆 偖A亻者 偗A亻省 偘A亻品 偙A亻帝 做sfjffcjsjslA亻故 偛A亻臿 停sfkjfcjdejgA亻亭 偝A亻背 偞A亻枼 偟A亻皇 偠A亻西女 偡A亻甚 偢A亻秋 偣A亻音
偤A亻酋 健sfcjjjjfalA亻建 偦A亻胥 偧A亻奓 偨A亻柴 偩A亻負 偪A亻畐 偫A亻待 偬sfsrsskdykkA亻怱 偭A亻面 偮A亻咠 偯A亻哀 偰A亻契 偱A亻盾 偲sffcjfjdykkA亻思 偳A亻耑
偶sffcjjfrfikA亻禺 偷sfsljfrjjfgA亻俞 偸A亻兪 偹A亻丨备 偺A亻昝 偻sfksjfslmsjA亻娄 偼A亻⺊⺕龰 偾sfjfjfffcskA亻贲 偿sffksdejjnkA亻尝
傀sfsfcjjsunkA亻鬼 傁A亻叟 傂A亻虒 傃A亻素 傄A亻眘 傅sfjfcjjfkjgkA亻尃 傆A亻原 傇A亻茸 傈sfjfcffjjfslA亻西木 傉A亻辱 傊A亻員 傋A亻冓
傍sfkjksdekjrsA亻旁 傎A亻真 傏A亻唐 傐A亻高 傒A亻奚 傓A亻扇 傔A亻兼 傕A亻隺 傗A亻畜 傚A亻交夂 傛A亻容 傜A亻爫缶 傝A亻𦐇 傞A亻差 傟A亻翁 傠A亻討 傡A亻竝
傣sfjjjslgkiskA亻泰 傤A亻载 傥sffksdefcjsuA亻党 傦A亻骨 傧sfkdesfjfjskA亻宾 储sfkpjfjsfcjjA亻诸 傩sfeksfkjjjfjA亻难 傪A亻參 傫A亻累
催sffbfsfkjjjfjA亻崔 傮A亻曹 傰A亻崩 傱A亻從 傲sfjjfjrssjslA亻敖 傶A亻戚 傸A亻爽 傹A亻竟 傺sfsekkeljjgskA亻祭 傻sfsfcskjskselA亻囟八夂 傼A亻廿中夫
傽A亻章 傿A亻焉 僀A亻帶 僁A亻悉 僃A亻艹勹用 僄A亻票 僆A亻連 僇A亻翏 僈A亻曼 僊A亻西大巳 僋A亻貪 僌A亻車⺙ 働A亻動 僎A亻巽 像sfsefcjstssslA亻象 僐A亻善 僒A亻窘 僓A亻貴
僔A亻尊 僕sfffksjksjjjslA亻菐 僖sfjfjfcjksjfcjA亻喜 僗A亻勞 僘A亻敞 僙A亻黄 僚sfjslksfcjjgskA亻尞 僛A亻欺 僜A亻登 僝A亻孱 僟A亻幾 僠A亻番 僡A亻惠 僢A亻舜
僣A亻替 僦sfkjfcjgskjsukA亻就 僧sfksfcfksjfcjjA亻曾 僩A亻閒 僪A亻矞 僫A亻惡 僬sfsfkjjjfjdkkkA亻焦 僭sfjnshjnsufcjjA亻朁
僮sfkjksjfcjjfjjA亻童 僯A亻粦 僰jfcfskjfcfskslD棘人 僲A亻覀舛 僳sfjfcffjksjfslA亻西米 僴A亻間 僵sfjfcjfjjfcjfjjA亻畺 僶A亻黽 僷A亻葉 僸A亻禁
僺A亻喿 僻sfcjsfcjkjksjjfA亻辟 僼A亻豊 僽A亻愁 僾A亻愛 僿A亻塞 儃A亻亶 儅A亻當 儆sfjffsrfcjsjslA亻敬 儇sffcffjjfcjshslA亻睘 儊A亻楚
儋sfsejsskkjjjfcjA亻詹 儌A亻敫 儍A亻凵𠂭八夂 儏A亻粲 儑A亻㬎 儒sfjdefkkkkjsfrffA亻需 儓A亻臺 儖A亻監 儗A亻疑 儙A亻遣 儚A亻夢 儛A亻舞 儜A亻寧 儝A亻榮 儞A亻爾
儠A亻巤 儡sffcjfjfcjfjfcjfjA亻畾 儢A亻慮 儣A亻廣 儤A亻日㳟 儥A亻士買 儦A亻麃 儧A亻賛 儨A亻質 儩A亻賜 儫A亻豪 儬A亻靚 儭A亻親 儮A亻歷 儯A亻駦 儰A亻蔿 儱A亻龍 儳A亻毚
儴A亻襄 儵A亻丨夂黑 儶A亻巂 儹A亻贊 儽A亻纍 儾A亻囊 儿suA丿乚 兀jsuD一儿 允nksuD厶儿 兂S㐄儿 元jjsuD二儿 兄fcjsuD口儿 充kjnksuD亠允 兆skiuskW儿冫冫
先sjfjsuD⺧儿 光fksjsuD⺌兀 兊D公儿 克jffcjsuD古儿 免sefcjsuD⺈中乚 兎D丿中乚丶 兏S厂𠑷 児D旧儿 兑ksfcjsuD丷兄 兒sfjcjjsuD臼儿 兓A旡旡
兔sefcjsukS免丶 兕fvfcjsuD凹儿 兖kjsknksuD六允 兘S元台 兙S克十 党fksdefcjsuD龸兄 兛S克千 兜sfcjjshcjsuD㇒㇗コ白儿 兝S克分 兞S克毛
兟sjfjshsjfjsuA先先 兠D北白儿 兡S克百 兢jffcjshjffcjsuA克克 兣S克厘 兤S光廣 入slW人 兦A㇗入 全sljjfjD人王 兪D亼月巜 八slW㇒㇒ 公slnkD八厶 六kjskD亠八
兮sljzD八丂 兯D丷𰆊 兰ksjjjD丷三 共jffjskD龷八 兲D王八 关ksjjslD丷天 兴kksjskD⺍一八 兵sfjfjskW𠔊 其jffjjjskD甘一八 具fcjjjjskD目一八
典fcjffjskD曲八 兹ksjnnknnkD䒑𢆶 兺D分𠮟 养ksjjjslsfD羊八丨丨 兼ksjcjjffslD䒑丨丨八⺕ 兽ksfcjfjjfcjD丷田𠮛 兾D丷異 兿D䒑执云
冀fjisufcjfjjffjskD北異 冁ksfcjjjfcjsjffjhslA单展 冂fr 冃fcjjS冂二 冄W冂二 内frskD人冂 円S冂丄 冇jsfrS𠂇冂 冈frskS冂乂 冉frfjjW冂土
冋frfcjS冂口 册srsrjA冂一冂一 再jfrfjjD一冉 冎D冂㇆冂 冏frskfcjA冂㕣 冐D冃月 冒fcjjfcjjjD冃目 冓jjffjfrfjjD井再 冔D冃吁 冕fcjjsefcjsuD冃免 冖deW冂
冗desoD冖几 冘desuS巾乚 写dejzjD冖与 冚D冖山 军dejnjfD冖车 农deshslD巾𧘇 冝D冖且 冞D冖米 冟D冖皀 冠dejjsujgkD冖㝴 冡dejjstssslD冖二𧰨
冢dejstsskslD冖豖 冣D冖取 冤desefcjsukD冖兔 冥defcjjkjskD冖昗 冦D冖元攴 冧D冖林 冨D冖畐 冩D冖舄 冫kiD丶㇀ 冬selkkD夂⺀ 冭D大⺀ 冮A冫工 冯kiczjA冫马
冰kigeslA冫水 冱kijnejA冫互 冲kifcjfA冫中 决kicjslA冫夬 冴A冫牙 况kifcjsuA冫兄 冶kinkfcjA冫台 冷kislkekA冫令 冸A冫半 冹A冫犮 冺A冫民 冻kijngskA冫东
冼kisjfjsuA冫先 冽kijsekfgA冫列 冾A冫合 冿A冫聿 净kisecjjgA冫争 凁A冫束 凂A冫免 凃A冫余 凄kijcjjfmsjA冫妻 凅A冫固 准kisfkjjjfjA冫隹
凇kijfskslnkA冫松 凉kikjfcjgskA冫京 凊A冫青 凋kisrjfjfcjA冫周 凌kijfjskselA冫夌 凎A冫金 减kijsjfcjyskA冫咸 凐A冫垔 凑kijjjsljjskA冫𡗗夭
凒A冫豈 凓A冫栗 凔A冫倉 凕A冫冥 凖D准十 凗A冫崔 凘A冫斯 凙A冫睪 凚A冫禁 凛kikjfcfcjjjjgskA冫禀 凝kisusjjskekefjslA冫疑 凞A冫熈 凟A冫賣 几soA丿㇠ 凡sokW几丶
凢W几丶 凣W凢 凤soekS几又 凥S尸几 処A夂几 凧S几巾 凨S几云 凩S几木 凪S几止 凫srkzsoD𢎘丶丶几 凬S几𣄼 凭sfsjfjsoD任几 凮S几百 凯fbfcjhsoA岂几
凰sosfcjjjjfjS几皇 凲S几兼 凳ekssljfcjksjsoD癶一口䒑几 凴D馮几 凵bfW冂 凶skbfS凵乂 凷S凵土 凸fjfqjW丄 凹fvfcjW凵 出bffbfD山山 击jjfbfD二丨山
凼geskbfS凵水 函egkiskbfS凵了冫冫 凾S凵了叹 凿ffksjksjjfbfD业𢆉凵 刀rsS㇆丿 刁riS㇆㇀ 刂fgW亅丨 刃rsdW刀丶 刄W刀㇏ 刅rsdkW刀八 分slrsD八刀 切jhrsA七刀
刈skfgA乂刂 刉A乞刂 刊jjffgA干刂 刋A千刂 刌A寸刂 刍secjjD⺈彐 刎srssfgA勿刂 刏A气刂 刐A丹刂 刑jjsffgA开刂 划jyskfgA戈刂 刓A元刂 刔A夬刂 刕D刀刀刀
刖srjjfgA月刂 列jsekfgA歹刂 刘kjskfgA文刂 则fcskfgA贝刂 刚frskfgA冈刂 创skrufgA仓刂 刜A弗刂 初kefskrsA衤刀 刞A且刂 刟A召刂 删srsrjfgA册刂 刡A民刂
刢A令刂 刣A台刂 判ksjjsfgA半刂 刦A去刂 刧A去刀 刨srcjufgA包刂 利sjfskfgA禾刂 别fcjrsfgA另刂 刬A戋刂 刭ekjfifgA龴工刂 刮sjffcjfgA舌刂 刯A亘刂
到jnkjfifgA至刂 刱A井刅 刲A圭刂 刳jskjjzfgA夸刂 刴A朶刂 刵A耳刂 制sjjfrffgA牛巾刂 刷cjsfrffgA𡰯刂 券ksjjslrsD龹刀 刹skjgskfgA杀刂
刺jfrfskfgA朿刂 刻kjnsskfgA亥刂 刼A去刃 刽skjjnkfgA会刂 刾A来刂 刿fbfsekfgA岁刂 剀fbfcjhfgA岂刂 剁svjfskfgA朵刂 剂kjsksffgA齐刂
剃kscjzfsfgA弟刂 剅A豆刂 剆A𢀳丶丶刂 剈A肙刂 剉A坐刂 削fksfrjjfgA肖刂 剌jfcjfskfgA束刂 前ksjfrjjfgD䒑刖 剎skjfskkfgA𣏂刂 剏A并刃
剐fcjfrskfgA呙刂 剑skjkksifgA佥刂 剒A昔刂 剓D禾勹㇒刀 剔fcjjsrssfgA易刂 剕A非刂 剖kjksjfcjfgA咅刂 剘A其刂 剙A并刅 剚A事刂 剜kdesekrhfgA宛刂
剞jskjfcjgfgA奇刂 剟A叕刂 剠A京刂 剡dsskdsskfgA炎刂 剢A豖刂 剣A㑒刂 剤A斉刂 剥cjjgkiskfgA录刂 剦A奄刂 剧cjsjffcjfgA居刂 剨A砉刂 剩sjffjisuskfgA乘刂
剪ksjfrjjfgrsD前刀 剫A度刂 剬A耑刂 剭A屋刂 副jfcjfcjfjfgA畐刂 剰A乗刂 剱A㑒刃 割kdejjjffcjfgA害刂 剳A荅刂 剶A彖刂 剸A專刂 剹A翏刂 剺D未⺙厂刀 剻A崩刂 剼A參刂
剽jfcffjjjgskfgA票刂 剾A區刂 剿mmmfcjjjfskfgA巢刂 劀A矞刂 劁sfkjjjfjdkkkfgA焦刂 劂jsksjbfsseskfgA厥刂 劅A蜀刂 劆A廉刂
劈cjsfcjkjksjjfrsD辟刀 劋A喿刂 劎A僉刀 劐jffsfkjjjfjekfgA蒦刂 劒A僉刃 劓sfcjjjfcjfjjsffgA鼻刂 劔A僉刄 劕A質刂 劖A毚刂 劗A贊刂 劘A靡刂 劙A蠡刂
力rsW㇆丿 劜A力乚 劝ekrsA又力 办rsdkW力八 功jfirsA工力 加rsfcjA力口 务selrsD夂力 劢jrsrsA万力 劣fsksrsD少力 劤A斤力 劥A亢力 劦rsrsrsD力力力 劧A手力
动jjnkrsA云力 助fcjjirsA且力 努msjelrsD奴力 劫jfjnkrsA去力 劬srfcjrsA句力 劭rsfcjrsA召力 劮A失力 劯A石力 劰A白力 励jsjrsrsA厉力 劲ekjfirsA龴工力
劳jffdersD艹冖力 労D⺍冖力 劵ksjjslrsD龹力 劶A后力 劷A⺶力 劸A圭力 効A交力 劺A牟力 劻A匡力 劼jfjfcjrsA吉力 劽D列力 劾kjnsskrsA亥力 势jgisokrsD执力 勀A克力
勂A告力 勃jfdeegirsA孛力 勄A每力 勅A束力 勆A𢀳丶丶力 勇ekfcjjfrsD龴男 勈A甬力 勉sefcjsursS免力 勊S克力 勋fcjfcskrsA员力 勌A卷力 勍A京力 勎A坴力 勏A咅力
勐egjfcffirsA孟力 勑A來力 勒jffjfcjjfrsA革力 勓A皆力 勔A面力 勖fcjjfcjjjrsA冒力 勗D日助 勘jffjjjskbrsA甚力 勚A贳力 勜A翁力 募jfffcjjjslrsD莫力
勠ckickisksssrsA翏力 勡A票力 勤jffjfcjjjfirsA堇力 勥D强力 勦A巢力 勧A𠂉十隹力 勨A象力 勪A喬力 勫A番力 勬A絭力 勭A童力 勮A豦力 勯A亶力
勰rsrsrsfcjfjdykkA劦思 勲D動灬 勴A慮力 勶D徹力 勷A襄力 勹srW㇆㇒ 勺srkS勹丶 勼S勹九 勽S勹人 勾srnkS勹厶 勿srssS勹㇒㇒ 匀srkiS勹亠 匁W勹㇒㇏ 匂S勹匕
匃srskbS勽㇗ 匄S勹亡 包srcjuW勹巳 匆srsskW勿丶 匇S勹夕 匈srskbfS勹凶 匉S勹平 匊srksjfskA勹米 匋srsjjfbfA勹缶 匌S勹合 匍srjfrjjfkS勹甫 匎S勹奄
匏jskjjzsrcjuA夸包 匐srjfcjfcjfjS勹畐 匑S勹躬 匒S勹荅 匓S勹𢀳丶殳 匔S勹躳 匕suS乚㇒ 化sfsuA亻匕 北fjisuW匕匕 匘A匕巛囟 匙fcjjjfjslsuS是匕 匚jbD一㇗
匛S匚久 匜S匚也 匝jfrfbS匚巾 匞S匚工 匟S匚亢 匠jssjfbS匚斤 匡jjjfjbS匚王 匢S匚勿 匣jfcjjfbS匚甲 匤S匚玉 匥S匚厶廾 匦jjnfisobS匚轨 匧S匚夾 匨S匚壯 匩S匚㞷
匪jfjjjfjjjbS匚非 匫S匚曶 匬S匚俞 匮jfcjfjfcskbS匚贵 匰S匚單 匲S匚𡙗 匳S匚僉 匴S匚⺮目廾 匵S匚賣 匶S匚舊 匷S匚瞿 匸W匚 匹jsubS匚儿 区jskbS匚乂
医jsjjskbS匚矢 匼S匚合 匽jfcjjmsjbA匚妟 匾jkcjsfrjffbS匚扁 匿jjffjsfcjbS匚若 十jfW一丨 卂ojfS㇠十 千sjfD㇒十 卅jsffW川一 卆D九十 升sjsfW艹㇒
午sjjfW干㇒ 卉jfjsfD十艹 半ksjjfW二丨丷 卋D十廿 卌jffffW丨丨丨丨一 卍W㇅㇉ 华sfsujfD化十 协jfrsdkA十办 卐W卍 卑sfcjjsjfS甲丶十 卒kjskskjfD亠从十
卓fjfcjjjfD⺊早 单ksfcjjjfD丷甲十 卖jfekkjskD十买 南jffrksjjfD十冂𢆉 単D⺍甲十 卙A甚十 博jfjfcjjfkjgkA十尃 卛D䜌十 卜fkW丨丶 卝W⺊⺊ 卞kjfkD亠卜
卟fcjfkA口卜 占fjfcjD⺊口 卡fjjfkD上卜 卢fjcjsD⺊尸 卣fjfccjjD⺊囙 卤fjfcskjD⺊龱 卥S⺊囗㇒㇒㇏ 卦jfjjfifkA圭卜 卧jfcjfbfkA臣卜 卨D⺊咼 卩rfW丨㇆
卪W卩丶 卫rfjD𰆊一 卬shrfA㇒㇗卩 卭A工卩 卮ssjruS𠂋㔾 卯shsrfW卩卩 印shjrfA㇒㇗一卩 危sejsruD⺈厄 卲A召卩 即cjjhkrfA𢀳丶卩 却jfjnkrfA去卩
卵shksrfkW卪卪 卶A多卩 卷ksjjslruD龹㔾 卸sjjfjfirfA𦈢卩 卺egesljruD丞㔾 卼S兀危 卾A咢卩 卿shscjjhkrfS卯𢀳丶 厀A桼卩 厁D斜𰆊 厂jsW㇕ 厃D⺈厂
厄jsruS厂㔾 厅jsjgS厂丁 历jsrsS厂力 厇S厂乇 厈jsjjfS厂干 厉jsjrsS厂万 厊S厂牙 压jsjfjkS厂圡 厌jsjslkS厂犬 厍jsjnjfS厂车 厎S厂氐 厏S厂乍 厐S厂龙 厑S厂𠮟
厒S厂缶 厓jsjfjjfjS厂圭 厔S厂至 厕jsfcskfgS厂则 厖S厂尨 厗S厂辛 厘jsfcjjfjjS厂里 厚jsfcjjegjS厂日子 厛S厂听 厜S厂垂 厝jsjffjfcjjS厂昔 厞S厂非
原jssfcjjgskS厂𤽄 厡S厂泉 厢jsjfskfcjjjS厂相 厣jsjslkfcjjfS厌甲 厥jsksjbfsseslS厂欮 厦jsjsfcjjjselS厂夏 厧S厂真 厨jsjfcjksijgkS厂豆寸
厩jscjjhkjnsuS厂既 厪S厂堇 厫S厂敖 厬S厂日咎 厮jsjffjjjskssjfS厂斯 厯S𠩵心 厰S厂敞 厱S厂僉 厳S⺍厂敢 厵D原原原 厶nkW㇛丶 厷jsnkS𠂇厶 厸A厶厶 厹D九厶
厺jslnkD大厶 去jfjnkD土厶 厼D厶小 厽nknknkD厶厶厶 厾S㇠去 县fcjjjnkD且厶 叀D𤰔厶 叁nkjsljjjD厶大三 参nkjslsssD厶大彡 叅D厽𠇍 叆A云爱 叇A云逮 又elW㇇㇏
叉elkW又丶 及salW乃㇏ 友jselS𠂇又 双ekelA又又 反sselS⺁又 収A丩又 叏Dコ丨又 叐S千又 发nselkS㇗丨丶又 叒ekekelD又又又 叓D十中又 叔fjjgskelA尗又
叕ekekekelW又又又又 取jffjjielA耳又 受skksdeelD爫冖又 变kjffskelD亦又 叙skjjgskelA余又 叚cjfjjcjelA𡰥コ又 叛ksjjssselA半反 叜D宀𤆌 叝A去𠬝
叞A尸示又 叟sfjcjjfelD臼丨又 叠ekekekdefcjjjD叒冝 叡fjdejskslfcjjjel 口fcjW囗 古jffcjD十口 句srfcjS勹口 另fcjrsD口力 叧D口刀 叨fcjrsA口刀
叩fcjrfA口卩 只fcjskD口八 叫fcjhfA口丩 召rsfcjD刀口 叭fcjslA口八 叮fcjjgA口丁 可jfcjgS丁口 台nkfcjD厶口 叱fcjsuA口匕 史fcjslD中乂 右jsfcjS𠂇口
叴D九口 叵jfcjbS匚口 叶fcjjfA口十 号fcjjzD口丂 司rjfcjS㇆𠮛 叹fcjelA口又 叺A口入 叻fcjrsA口力 叼fcjriA口刁 叽fcjsoA口几 叾D了口 叿A口工 吀A口千
吁fcjjjgA口于 吂D亡口 吃fcjsjoA口乞 各selfcjD夂口 吅fcjfcjA口口 吆fcjnnkA口幺 吇A口子 合sljfcjD亼口 吉jfjfcjD士口 吊fcjfrfD口巾 吋fcjjgkA口寸
同frjfcjS冂𠮛 名sekfcjS夕口 后ssjfcjS⺁𠮛 吏jfcjslD十中乂 吐fcjjfjA口土 向sfrfcjS宀口 吒fcjsjuA口乇 吓fcjjfkA口下 吔A口也 吕fcjfcjD口口
吖fcjksfA口丫 吗fcjczjA口马 吘A口午 吙A口火 吚A口尹 君cjjsfcjS尹口 吜A口丑 吝kjslfcjD文口 吞jjslfcjD天口 吟fcjslkeA口今 吠fcjjslkA口犬
吡fcjjhsuA口比 吢D心口 吣fcjdykkA口心 吤A口介 吥A口不 否jsfkfcjD不口 吧fcjcfjuA口巴 吨fcjjbfuA口屯 吩fcjslrsA口分 吪A口化 含slkefcjD今口
听fcjssjfA口斤 吭fcjkjsoA口亢 吮fcjnksuA口允 启kcjsfcjS户口 吰A口厷 吱fcjjfelA口支 吲fcjcjzfA口引 吴fcjjjslD口天 吵fcjfsksA口少 吷A口夬
吸fcjsalA口及 吹fcjseslA口欠 吺A口殳 吻fcjsrssA口勿 吼fcjegiuA口孔 吽A口牛 吾jfcjfcjD五口 吿D牛口 呀fcjjngsA口牙 呁A口匀 呃fcjjsruA口厄 呄D乃古
呅A口文 呆fcjjfslD口木 呇D水口 呈fcjjjfjD口王 呉S口㇉一八 告sjfjfcjD⺧口 呋fcjjjslA口夫 呌A口斗 呍A口云 呎fcjcjslA口尺 呏A口升 呐fcjfrskA口内 呑D夭口
呒fcjjjsuA口无 呓fcjjffoA口艺 呔fcjjslkA口太 呕fcjjskbA口区 呖fcjjsrsA口历 呗fcjfcskA口贝 员fcjfcskD口贝 呙fcjfrskD口内 呚A口⺙
呛fcjslruA口仓 呜fcjsrzjA口乌 呝A口戹 呞A口司 呟A口玄 呠A口本 呡A口民 呢fcjcjssuA口尼 呣A口母 呤fcjslkekA口令 呥A口冉 呦fcjnnkrsA口幼 呧A口氐
周srjfjfcjS田口 呩A口示 呪A口兄 呫A口占 呬A口四 呭A口世 呮A口只 呯A口平 呰D此口 呱fcjsshklA口瓜 呲fcjfjfisuA口此 味fcjjjfslA口未 呴A口句 呵fcjjfcjgA口可
呶fcjmsjelA口奴 呷fcjfcjjfA口甲 呸fcjjsfkjA口丕 呹A口失 呺A口号 呻fcjfcjjfA口申 呼fcjsksjgA口乎 命sljfcjrfD亼叩 呾A口旦 呿A口去 咀fcjfcjjjA口且
咁A口甘 咂fcjjfrfbA口匝 咃A口他 咄fcjbffbfA口出 咅kjksjfcjD立口 咆fcjsrcjuA口包 咇A口必 咈A口弗 咉A口央 咊A口禾 咋fcjsjfjjA口乍 和sjfskfcjA禾口
咍A口台 咎selfkfcjD处口 咏fcjkreslA口永 咐fcjsfjgkA口付 咑A口打 咒fcjfcjsoD吅几 咓A口瓦 咔fcjfjjfkA口卡 咕fcjjffcjA口古 咖fcjrsfcjA口加 咗A口左
咘fcjjsfrfA口布 咙fcjjsuskA口龙 咚fcjselkkA口冬 咛fcjkdejgA口宁 咜A口它 咝fcjnnnnjA口丝 咞A口开 咟A口百 咠fcjjffjjjD口耳 咡A口耳
咢fcjfcjjjzD吅亏 咣fcjfksjsuA口光 咤fcjkdesjuA口宅 咥A口至 咦fcjjcjzslA口夷 咧fcjjsekfgA口列 咨kiseslfcjD次口 咩fcjksjjjfA口羊
咪fcjksjfslA口米 咫cjslfcjskS尺只 咬fcjkjskslA口交 咭fcjjfjfcjA口吉 咮A口朱 咯fcjselfcjA口各 咰A口旬 咱fcjsfcjjjA口自 咲fcjksjjslA口关
咳fcjkjnsskA口亥 咴fcjjsdsslA口灰 咵A口夸 咶A口舌 咷A口兆 咸jsjfcjyskS戊𠮛 咹A口安 咺A口亘 咻fcjsfjfslA口休 咽fcjfcjskjA口因 咾A口老
咿fcjsfcjjsA口伊 哀kjfcjshslS衣口 品fcjfcjfcjD口口口 哂fcjjfcsbjA口西 哃A口同 哄fcjjffjskA口共 哅A口匈 哆fcjseksekA口多 哇fcjjfjjfjA口圭
哈fcjsljfcjA口合 哉jfjfcjyskS𢦏口 哊A口有 哋A口地 哌fcjssshslA口𠂢 响fcjsfrfcjA口向 哎fcjjffslA口艾 哏fcjcjjhslA口艮 哐fcjjjjfjbA口匡
哑fcjjffksjA口亚 哒fcjjskkalA口达 哓fcjjysjsuA口尧 哔fcjjhsujfA口毕 哕fcjfbfsekA口岁 哖A口年 哗fcjsfsujfA口华 哘A口行 哙fcjsljjnkA口会
哚fcjsvjfslA口朵 哛D𠮟分 哜fcjkjslsfA口齐 哝fcjdeshslA口农 哞fcjnksjjfA口牟 哟fcjnnisrkA口约 哠A口告 哢A口王廾 哣A口豆 哤A口尨 哥jfcjfjfcjgD可可
哦fcjsjgiyskA口我 哧fcjjfjsgskA口赤 哨fcjfksfrjjA口肖 哩fcjfcjjfjjA口里 哪fcjrjjswfA口那 哫A口足 哬A口何 哭fcjfcjjslkD吅犬
哮fcjjfjsegjA口孝 哯A口見 哰A口牢 哱A口孛 哲jgissjffcjD折口 哳fcjjgissjfA口折 哴A口良 哵A口另刂 哶A口卝干 哷A口寽 哸A口妥 哹A口孚 哺fcjjfrjjfkA口甫 哻A口旱
哼fcjkjfcjegA口亨 哽fcjjfcjjslA口更 哾A口兑 哿rsfcjjfcjgD加可 唀A口秀 唁fcjkjjjfcjA口言 唂A口谷 唃A口角 唅A口含 唆fcjnkskselA口夋
唇jsjjhslfcjS辰口 唈A口邑 唉fcjnksjjslA口矣 唊A口夾 唋A口余 唌A口延 唍A口完 唎A咊刂 唏fcjskjsfrfA口希 唐kjscjjffcjS广⺺口 唑fcjskskjfjA口坐 唒A口酉
唓A口車 唔fcjjfcjfcjA口吾 唕A口皁 唖A口亜 唗A口走 唘D石又口 唙A口狄 唚A口彐冖又 唛fcjjjfjselA口麦 唜D末𠮟 唝A口贡 唞A口抖 唟D去𠮟 唠fcjjffdersA口劳 唡A口两
唢fcjfksfcskA口⺌贝 唣fcjsfcjjjuA口皂 唤fcjsefcjslA口奂 唥A口冷 唦A口沙 唧fcjcjjhkrfA口即 唨A口阻 唩A口委 唪fcjjjjsljjfA口奉 唫A口金
唬fcjfjesjusoA口虎 唭A口其 售sfkjjjfjfcjD隹口 唯fcjsfkjjjfjA口隹 唰fcjcjsfrffgA口刷 唱fcjfcjjfcjjA口昌 唲A口兒 唳fcjkcjsjslkA口戾 唴A口⺶乚
唵A口奄 唶A口昔 唷fcjkjnkfrjjA口育 唹A口於 唺A口典 唻A口來 唼fcjkjksjmsjA口妾 唽A口析 唾fcjsjfjffjjA口垂 唿fcjsrssdykkA口忽 啀A口厓
啁fcjsrjfjfcjA口周 啂A口乳 啃fcjfjfjfrjjA口肯 啄fcjjstsskslA口豖 啅A口卓 商kjksfrskfcjD亠丷冏 啇kjksfrjffcjD亠丷𪞐 啈A口幸
啉fcjjfskjfslA口林 啊fcjwfjfcjgA口阿 啋A口采 啌A口空 啍A口享 啎A午吾 啐fcjkjskskjfA口卒 啑A口疌 啒A口屈 啔D户戈口 啕fcjsrsjjfbfA口匋
啖fcjdsskdsslA口炎 啗A口臽 啘A口宛 啙D此吅 啚fcjjffcfcjjD口十回 啛A口妻 啜fcjekekekelA口叕 啝A口和 啟kcjsfcjsjslA启⺙ 啠D斦口 啡fcjfjjjfjjjA口非
啣A口卸 啤fcjsfcjjsjfA口卑 啥fcjsljjffcjA口舍 啦fcjjgikjksjA口拉 啧fcjjjfjfcskA口责 啨A口青 啩A口卦 啪fcjjgisfcjjA口拍 啫A口者
啬jfksjfcfcjjD土丷回 啭fcjjnfijjxkA口转 啮fcjfjfjskbfA口齿 啯A口国 啰fcjfcffjsekA口罗 啱A口岩 啲fcjsfcjjsrkA口的 啳A口卷 啴A口单
啵fcjkkiesfelA口波 啶fcjkdejfjslA口定 啷fcjkcjjhkwfA口郎 啸fcjcjjfsfskA口肃 啹A口居 啺A口昜 啻kjksdefrffcjD帝口 啼fcjkjksdefrfA口帝
啽A口弇 啾fcjsjfskdsslA口秋 啿A口甚 喀fcjkdeselfcjA口客 喁fcjfcjjfrfikA口禺 喂fcjfcjfjjhslA口畏 喃fcjjffrksjjfA口南
善ksjjjfksjfcjD羊䒑口 喅A口昱 喆jfjfcjjfjfcjA吉吉 喇fcjjfcjfskfgA口剌 喈fcjjhsusfcjjA口皆 喉fcjsfcjsjjslA口侯 喊fcjjsjfcjyskA口咸
喋fcjjffjbjfslA口枼 喌D吅州 喍A口柴 喏fcjjffjsfcjA口若 喐A口郁 喑fcjkjksjfcjjA口音 喒A口昝 喓A口西女 喔fcjcjsjnkjfjA口屋 喕A口面 喖A口枯 喗A口軍
喘fcjfbfjsfrffA口耑 喙fcjnejstssslA口彖 喛A口爫于又 喜jfjfcjksjfcjD士口䒑口 喝fcjfcjjsrskbA口曷 喞A口卽 喟fcjfcjfjfrjjA口胃 喠A口重 喡A口韋
喢A口臿 喣A呴灬 喤A口皇 喥A口度 喦S品山 喧fcjkdejfcjjjA口宣 喨A口亠口冗 喩A口兪 喭A口彦 喯A口奔 喰A口食 喱fcjjsfcjjfjjA口厘 喳fcjjfslfcjjjA口查 喴A口威
喵fcjjfffcjfjA口苗 営D⺍冖吕 喷fcjjfjfffcskA口贲 喸D甫𠮟 喹fcjjsljfjjfjA口奎 喺A口係 喻fcjsljfrjjfgA口俞 喼A口急 喽fcjksjfslmsjA口娄
喾kksdesjfjfcjD⺍冖告 喿fcjfcjfcjjfslD品木 嗀S士冖一殳口 嗁A口虒 嗂A口爫缶 嗃A口高 嗄fcjjsfcjjjselA口夏 嗅fcjsfcjjjjslkA口臭 嗈A口邕
嗉fcjjjfjnnkgskA口素 嗋A口脅 嗌fcjksjskfcffjA口益 嗍fcjksjbfssrjjA口朔 嗏A口茶 嗐A口害 嗑fcjjfjnkfcffjA口盍 嗒fcjjffsljfcjA口荅
嗓fcjekekekjfslA口桑 嗔fcjjffcjjjjskA口真 嗕A口辱 嗖fcjsfjcjjfelA口叟 嗗A口骨 嗘A口奚 嗙A口旁 嗛A口兼 嗜fcjjfjssufcjjA口耆
嗝fcjjfcjfrksjfA口鬲 嗞fcjksjnnknnkA口兹 嗟fcjksjjjsjfjA口差 嗠A孚各 嗡fcjslnkrkirkiA口翁 嗢A口昷 嗣fcjfrjffrjfcjA口𠕁司
嗤fcjbffjfcjfjkA口蚩 嗥fcjsfcjjjsljfA口皋 嗦fcjjfdennkgskA口索 嗧D加侖 嗨fcjkkisjbrkjkA口海 嗪fcjjjjslsjfskA口秦
嗫fcjjffjjjekelA口聂 嗬fcjjffsfjfcjgA口荷 嗭D直𠮟 嗮A口晒 嗯fcjfcjskjdykkA口恩 嗱A口拿 嗲fcjskslseksekA口爹 嗳fcjskksdejselA口爱 嗴A口羗
嗵fcjekfrjjfkalA口通 嗷fcjjjfjrssjslA口敖 嗸D敖口 嗹A口連 嗺A口崔 嗻A口庶 嗼A口莫 嗽fcjjfcjfskseslA口欶 嗾fcjkjrssjsjjslA口族 嗿A口貪
嘀fcjkjksfrjffcjA口啇 嘁fcjjsfjjgskyskA口戚 嘂W㗊丩 嘃A口庸 嘄A口梟 嘅A口既 嘇A口參 嘈fcjjfcjffjfcjjA口曹 嘉jfjfcjksjrsfcjD士口䒑加 嘊A口崖
嘋A口教 嘌fcjjfcffjjjgskA口票 嘎fcjjsfcjjjjyskA口戛 嘏jffcjcjfjjcjelA古叚 嘐A口翏 嘑A口虖 嘒A口彗 嘕A口焉 嘘fcjfjesjuffksjA口虚 嘙A口婆
嘚fcjssffcjjjjgkA口得 嘛fcjkjsjfskjfslA口麻 嘝A口斛 嘞fcjjffjfcjjfrsA口勒 嘟fcjjfjsfcjjwfA口都 嘠A口戞 嘡A口堂 嘢A口野
嘣fcjfbfsrjjsrjjA口崩 嘤fcjfcskfcskmsjA口婴 嘥A口徙 嘦D只要 嘧fcjkdedykskfbfA口密 嘨A口粛 嘪A口買 嘫A口然 嘬fcjfcjjjffjjielA口最
嘭fcjjfjfcjksisssA口彭 嘱fcjcjssfcjfrfikA口属 嘲fcjjffcjjjfsrjjA口朝 嘳A口貴 嘴fcjfjfisusesrjjfA口觜 嘶fcjjffjjjskssjfA口斯 嘷A口臯
嘹fcjjslksfcjjgskA口尞 嘺A口喬 嘻fcjjfjfcjksjfcjA口喜 嘼D吅田𠮛 嘾A口西早 嘿fcjfcksjfjjdkkkA口黑 噀A口巽 噁fcjjfjxxjfjdykkA口惡 噂A口尊
噃A口番 噄A口絜 噅A口爲 噆A口朁 噇A口童 噈A口就 噉A口敢 噊A口矞 噋A口敦 噌fcjksfcfksjfcjjA口曾 噍fcjsfkjjjfjdkkkA口焦 噎fcjjfjdejfcjksjA口壹 噏A口翕
噐W㗊工 噑A口皐 噒A口粦 噔fcjekssljfcjksjA口登 噕D爲口 噖A口琴 噗fcjffksjksjjjslA口菐 噘fcjjsksjbfsseslA口厥 噙fcjslkjskbffrnkA口禽 噛A口⻭
噜fcjsefcjfjjfcjjA口鲁 噞A口僉 噟S䧹口 噡A口詹 噢fcjsfcksjfskjslA口奥 噣A口蜀 噤fcjjfskjfsljjgskA口禁 噧A口萬 器fcjfcjjslkfcjfcjS㗊犬
噩jffcjfcjjfcjfcjjA王㗊 噪fcjfcjfcjfcjjfslA口喿 噫fcjkjksjfcjjdykkA口意 噬fcjsjksjkjfskskjA口筮 噭A口敫 噮A口睘 噰A口雍
噱fcjfjesjujstssslA口豦 噳A口虞 噵D道口 噶fcjjfffcjjsrskbA口葛 噷A口歆 噺A口新 噻fcjkdejjffjsljfjA口塞 噼fcjcjsfcjkjksjjfA口辟 噽A喜丕
噾A口窨 噿A口翠 嚁A口翟 嚂A口監 嚃A口遝 嚄A口蒦 嚅fcjjdefkkkkjsfrffA口需 嚆fcjjffkjfcjfrfcjA口蒿 嚈A口厭 嚉A口對 嚊A口鼻 嚋A口壽 嚍A口盡
嚎fcjkjfcjdejstssslA口豪 嚏fcjjfdefcjfjefjslA口疐 嚑A口熏 嚒A口麼 嚓fcjkdesekkeljjgskA口察 嚔A口十冖田厶龰 嚖A口慧 嚗A口日㳟 嚘A口憂 嚚S㗊臣 嚛A口樂
嚜A口墨 嚝A口廣 嚞D吉喆 嚟A口黎 嚠A口𨥫刂 嚡A口鞋 嚢D十中冖八𠀎𧘇 嚣fcjfcjjsfcskfcjfcjS㗊页 嚤A口摩 嚩A口縛 嚪A口閻 嚫A口親 嚬A口頻 嚭A喜否
嚯fcjjdefkkkksfkjjjfjA口霍 嚰A口磨 嚱A口戲 嚵A口毚 嚷fcjkjfcjfcjjjffjshslA口襄 嚸A口點 嚹A口罅 嚺A口遂罒 嚻S㗊頁 嚼fcjskksfcffjcjjhkjgkA口爵
嚽A口贅 嚾A口雚 嚿A口舊 囃A口𠅃木隹 囄A口離 囆A口蠆 囇A口麗 囊jfcjfdefcjfcjjjffjshslD十中冖吅𠀎𧘇 囋A口贊 囍jfjfcjksjfcjjfjfcjksjfcjA喜喜 囎A口贈
囏A廿中夫喜 囐A口獻 囒A口蘭 囓A口齧 囔fcjjfcjfdefcjfcjjjffjshslA口囊 囕A口覽 囖A口籮 囗fcjD冂一 囘S冂巳 囙fccjjS囗コ 囚fcskjS囗人 四fcsbjS囗儿 囜S囗厶
囝fcegjjS囗子 回fcfcjjW囗 囟sfcskjS囗丶乂 因fcjskjS囗大 囡fcmsjjS囗女 团fcjgsjS囗才 団S囗寸 囤fcjbfujS囗屯 囥S囗亢 囦S囗水 囧fcskfcjS囗八冂 囨S囗不
囩S囗云 囫fcsrssjS囗勿 囬fcffjjjS囗丨丨二 园fcjjsujS囗元 囮S囗化 囯fcjjfjjS囗王 困fcjfskjS囗木 囱sfcsekjS囗丶夂 囲S囗井 図S囗⺀乂 围fcjjrfjS囗韦
囵fcslsujS囗仑 囶S囗𡉀 囷fcsjfskjA囗禾 囸S囗正 囹fcslkekjS囗令 固fcjffcjjS囗古 囻S囗民 囼S囗台 国fcjjfjkjS囗玉 图fcselkkjS囗冬 囿fcjsfrjjjS囗有
圀S囗八方 圁S囗言 圂fcjstssskjA囗豕 圃fcjfrjjfkjS囗甫 圄fcjfcjfcjjS囗吾 圅D龴囗𢆉 圆fcfcjfcskjS囗员 圈fcksjjslrujS囗卷 圉fcjfjksjjfjS囗幸
圊fcjjfjfrjjjS囗青 圌S囗耑 圎S囗貟 圏fcksjjslcjujS囗巻 圐S囗罒方 圑S囗尃 圔S囗盍 圕S囗書 圗S囗厶十囬 圙S囗八面 圚S囗貴 圛S囗睪 圜fcfcffjjfcjshskjS囗睘
圝S囗䜌 圞S囗欒 土jfjD十一 圠A土乚 圡W土丶 圢A土丁 圣eljfjD又土 圤jfifkA土卜 圥D土儿 圦A土入 圧S厂土 在jsfjfjD𠂇亻土 圩jfijjgA土于 圪jfisjoA土乞 圫A土乇
圬jfijjzA土亏 圭jfjjfjD土土 圮jficjuA土己 圯jficjuA土巳 地jfirfuA土也 圱A千土 圲A土千 圳jfisffA土川 圴A土勺 圵A土上 圶D大土 圷A土下 圸A土山 圹jfikjsA土广
场jfiwssA土𠃓 圻jfissjfA土斤 圼fcjjjfjD日土 圽A土勿 圾jfisalA土及 圿A土介 址jfifjfjA土止 坁A土氏 坂jfisselA土反 坃A土元 坄A土殳 坅A土今 坆A土⺙
均jfisrkiA土匀 坈A土冗 坉A土屯 坊jfikjrsA土方 坋A土分 坌slrsjfjD分土 坍jfisrkjA土丹 坎jfiseslA土欠 坏jfijsfkA土不 坐skskjfjW土从 坑jfikjsoA土亢
坒jhsujfjD比土 坓D井土 坔D水土 坕D爪土 坖D元土 块jficjslA土夬 坘A土互 坙D一巛土 坚ffeljfjD丨丨又土 坛jfijjnkA土云 坜jfijsrsA土历 坝jfifcskA土贝
坞jfisrzjA土乌 坟jfikjslA土文 坠wfsljfjD队土 坡jfiesfelA土皮 坢A土半 坣D龸土 坤jfifcjjfA土申 坥A土且 坦jfifcjjjA土旦 坧A土石 坨jfikdesuA土它
坩jfijffjjA土甘 坪jfijksjfA土平 坫jfifjfcjA土占 坬A土瓜 坭jficjssuA土尼 坮A土台 坯jfijsfkjA土丕 坰A土冋 坱A土央 坲A土弗 坳jfinnkrsA土幼
坴jfjskjfjD土八土 坵A土丘 坶jfibrkjkA土母 坷jfijfcjgA土可 坸A土句 坹A土穴 坺A土犮 坻jfishjykA土氐 坼jfissjfkA土斥 坽A土令 坾A土宁 坿A土付 垀A土乎 垁A土矢
垂sjfjffjjW千士艹 垃jfikjksjA土立 垄jsuskjfjD龙土 垅jfijsuskA土龙 垆jfifjcjsA土卢 垇A土凹 垈D代土 垉A土包 垊A土民 型jjsffgjfjD刑土
垌jfifrjfcjA土同 垍A土自 垎A土各 垏A土聿 垐D次土 垑A土多 垒nknknkjfjD厽土 垓jfikjnsskA土亥 垔jfcffjjfiD西土 垕ssjfcjjfjS后土 垖A土𠂤 垗A土兆 垘A土伏
垙A土光 垚jfjjfijfjD土土土 垛jfisvjfslA土朵 垜A土朶 垝A土危 垞A土宅 垟jfiksjjjfA土羊 垠jficjjhslA土艮 垡sfjyskjfjD伐土 垢jfissjfcjA土后
垣jfijfcjjjA土亘 垤jfijnkjfjA土至 垥A土合 垦cjjhsljfjD艮土 垧jfisfrfcjA土向 垨A土守 垩jffksjjfjD亚土 垪A土并 垫jgisokjfjD执土 垬A土共
垭jfijffksjA土亚 垮jfijsljjzA土夸 垯A土达 垰A土𠧗 垱A土当 垲jfifbfcjuA土岂 垳A土行 垴jfikjskbfA土亠凶 垵jfikdemsjA土安 垶A土辛 垷A土見
垸jfikdejjsuA土完 垹A土邦 垺A土孚 垼D役土 垽D沂土 垾A土旱 垿A土序 埀D乖土 埁A土岑 埂jfijfcjjslA土更 埃jfinksjjslA土矣 埄A土夆 埅D防土 埆A土角
埇jfiekfrjjfA土甬 埈jfinkskselA土夋 埉A土夾 埊D山氺土 埋jfifcjjfjjA土里 埌A土良 埍A土肙 城jfijsryskA土成 埏jfisfjbalA土延 埐A土彐冖又 埑D折土
埒jfiskksjgkA土寽 埓A土爫㇒寸 埔jfijfrjjfkA土甫 埕jfifcjjjfjA土呈 埖A土花 埗jfifjfjfssA土步 埘jfifcjjjgkA土时 埙jfifcjfcskA土员
埚jfifcjfrskA土呙 埛A土冏 埜D林土 埝jfislkedykkA土念 埞A土定 域jfijfcjiyskA土或 埠jfisfcjcjjfA土阜 埢A土卷 埣A土卒 埤jfisfcjjsjfA土卑 埥A土青
埦A土宛 埧A土具 埩A土争 埪A土空 埫A土尚 埬A土東 埭jficjjgkislA土隶 埮A土炎 埯jfijslfcjjuA土奄 埱A土叔 埲A土奉 埳A土臽 埴jfijffcjjjjA土直 埵A土垂 埶A坴丸
埸jfifcjjsrssA土易 培jfikjksjfcjA土咅 基jffjjjsljfjD其土 埻A土享 埼jfijskjfcjgA土奇 埽jficjjdefrfA土帚 埾D取土 埿D泥土 堀jficjsbffbfA土屈
堁A土果 堂fksdefcjjfjD龸口土 堃kjrskjrsjfjD方方土 堄A土兒 堆jfisfkjjjfjA土隹 堇jffjfcjjjfjD廿中王 堈A土岡 堉jfikjnkfrjjA土育
堋jfisrjjsrjjA土朋 堌jfifcjffcjjA土固 堍jfisefcjsukA土兔 堎A土夌 堏D枋土 堐A土厓 堑jnfissjfjfjD斩土 堒A土昆 堓A土岸 堔A土罙 堕wfjsfrjjjfjD陏土
堗A土突 堘A土龹土 堙jfijfcffjjfjA土垔 堚A土軍 堛A土畐 堜A土柬 堞jfijffjbjfslA土枼 堟A土彖 堠jfisfcjsjjslA土侯 堡sffcjjfsljfjD保土 堢A土保 堣A土禺
堤jfifcjjjfjslA土是 堥D敄土 堦A土皆 堧A土耎 堨A土曷 堩A土恒 堪jfijffjjjskbA土甚 堫A土凶八夂 堬A土俞 堭A土皇 堮A土咢 堰jfijfcjjmsjbA土匽 堲D即土 堳A土眉
堵jfijfjsfcjjA土者 堶A土左月 堷A土音 堸A土風 堹A土重 堺jfifcjfjslsfA土田八丨丨 堻D津土 堼D封土 堽A土罡 堾A土春 堿A土咸 塀A土屏 塁D田冫冫土 塂A土共㔾 塃A土荒
塄jfifcffjkjrsA土罒方 塅A土段 塆A土弯 塇A土宣 塈D既土 塉A土脊 塌jfifcjjrkirkiA土𦐇 塍srjjksjjsljfjA月龹土 塎A土容 塐A土素 塑ksjbfssrjjjfjD朔土
塓A土冥 塔jfijffsljfcjA土荅 塕A土翁 塖A土乘 塘jfikjscjjffcjA土唐 塙A土高 塚jfidejstsskslA土冢 塛A土西木 塜A土冡 塝A土旁 塞kdejjffjsljfjD宀𠀎八土
塟D艹㘸 塠A土追 塡A土眞 塣D浧土 塥jfijfcjfrksjfA土鬲 塦D陣土 塧A土益 塨A土恭 塩A土𠂉𠱄 塪A土舀 填jfijffcjjjjskA土真 塬jfijssfcjjgskA土原 塭A土昷 塮A土射
塯A土留 塰D海土 塱kcjjhksrjjjfjD朗土 塲A土𠂉日一勿 塳A土逢 塴A土崩 塶A土鹿 塷A土鹵 塺S麻土 塻A土莫 塼A土專 塽A土爽 塾kjfcjegisokjfjD孰土
墀jficjsfkisksjjfA土犀 墁jfifcjjfcffjelA土曼 墂A土票 境jfikjksjfcjjsuA土竟 墄A土戚 墅fcjjfjiekegjfjD野土 墆A土帶 墇A土章 墈A土勘
墉jfikjscjjfrjjfA土庸 墋A土參 墌A土庶 墍D旣土 墎A土郭 墏D將土 墐A土堇 墑A土啇 墒jfikjksfrskfcjA土商 墓jfffcjjjsljfjD莫土 墔A土崔 墕A土焉 墖A土畣 増A土曽
墘A土乾 墙jfijfksjfcfcjjA土啬 墚jfikkirsdkjfslA土梁 墛A土尉 墝A土堯 增jfiksfcfksjfcjjA土曾 墟jfifjesjuffksjA土虚 墡A土善 墢A土發 墣A土菐 墤A土貴
墥A土童 墦A土番 墧A土喬 墨fcksjfjjdkkkjfjD黑土 墩jfikjfcjegisjslA土敦 墪D敦土 墫A土尊 墬D䧘土 墭A土盛 墯D惰土 墱A土登 墲A土無 墴A土黄 墵A土雲 墷A土華 墸A土著
墹A土間 墺A土奥 墼jfcjjjfbfsveljfjD𣪠土 墽A土敫 墿A土睪 壀A土辟 壁cjsfcjkjksjjfjfjD辟土 壂D殿土 壃A土畺 壄D楙土 壅kjnnssfkjjjfjjfjD亠乡隹土 壆D𦥯土
壈A土稟 壉A土豦 壊A土十罒衣 壌A土六𠀎𧘇 壍D漸土 壏A土監 壐D爾土 壑fjdejskslfcjeljfjD㕡土 壒A土蓋 壔A土壽 壕jfikjfcjdejstssslA土豪 壖A土需 壛A土閻 壝A土遺
壣A土聯 壤jfikjfcjfcjjjffjshslA土襄 壥A土厂墨 壦A土雚 壧A土嚴 壨D𤳳土 士jfjW十一 壬sjfjD㇒士 壭D士𰆊 壮kifjfjA丬士 壯bfjsjfjA爿士 声jfjcfjsD士𠃜
壱D士冖匕 売D士冖儿 壳jfjdesoD士冗 壴jfjfcjksiD十豆 壵D士士士 壶jfjdeffksjD士冖业 壷D士冖丨丨口一 壸D士冖亚 壹jfjdejfcjksjD士冖豆 壻A土胥 壾A壴巨 壿W墫
夀D韦𠀐吋 夁D士䍛 夂selW又㇒ 夃wsekS乃又 处selfkS夂卜 夅seljnfD夂㐄 夆seljjjfD夂丰 备selfcjfjD夂田 夈D夂米 変D亦夂 夊W夂 夋nkskselD厶八夂
夌jfjskselD土八夂 复sjfcjjselD𠂉日夂 夎D坐夂 夏jsfcjjjselD𦣻夂 夐D⺈𠔿目夂 夑D炏言夂 夒jsfcjjjfjficjuskselD一止巳自八夂 夓D臼𦣻八夂
夔ksjsfcjjjfjficjuskselD丷夒 夕sekW勺 外sekfkA夕卜 夗sekruA夕㔾 夘A夕卩 夙sojsekS𠘨歹 多seksekD夕夕 夛D彐夕 夜kjsfseklD亠亻夂丶 夝A夕生 夞A外𠮟
够srfcjseksekA句多 夡A多吉 夣D亠厶罒冖夕 夤sekkdejfcjfjskD夕寅 夥fcjjjfskseksekA果多 夦A甚多 大jslW人一 夨D㇉大 天jjslD一大 太jslkW大丶 夫jjslW人二
夬cjslDコ丨人 夭sjslD㇒大 央fcjslW大冂 夯jslrsD大力 夰D大丨丨 失sjjslW夫㇒ 夲jsljfD大十 夳D大二 头kkjskW大⺀ 夵D大小 夶A大大 夷jcjzslW大弓 夸jsljjzD大亏
夹jksjslW夫丷 夺jsljgkD大寸 夻D大口 夼jslsffD大川 夽D大云 夿D大巴 奀D不大 奁jsljskbD大区 奂sefcjslD⺈央 奃D大氐 奄jslfcjjuD大电 奅D大卯 奆D大巨
奇jskjfcjgD大可 奈jsljjgskD大示 奉jjjsljjfD𡗗二丨 奊S圭夨 奋jslfcjfjD大田 奌D占大 奍D龹丨丨 奎jsljfjjfjD大圭 奏jjjsljjskD𡗗天
契jjjfrsjslD㓞大 奒D大亥 奓D大多 奔jsljfjsfD大卉 奕kjsgskjslD亦大 奖kifsekjslD丬夕大 套jsljfjjjnkD大镸 奘bfjsjfjjslD壯大 奙D厶奄
奚skksnnkjslD爫𡗞 奛D大明 奜D非大 奝D大周 奞D大隹 奟D大朋 奠ksjfcsbjjjslD酋大 奡D𦣻夰 奢jsljfjsfcjjD大者 奣D天明 奤D大面 奥sfcksjfskjslD宀米大
奦D務大 奨D丬寽大 奫D大淵 奭jjsfcjjjsfcjjslW大皕 奯D大歲 奰D𦋹大 奱D䜌大 奲A奢單 女msjW㇛丆 奴msjelA女又 奵msjjgA女丁 奶msjwsA女乃 奷A女千 奸msjjjfA女干
她msjrfuA女也 奺A女久 奻A女女 好msjegjA女子 奾A女山 奿A丸女 妀A己女 妁msjsrkA女勺 如msjfcjA女口 妃msjcjuA女己 妄kjbmsjD亡女 妅A女工 妆kifmsjA丬女
妇msjcjjA女彐 妈msjczjA女马 妉A女冘 妊msjsjfjA女壬 妋A女夫 妌A女井 妍msjjjsfA女开 妎A女介 妏A女文 妐A女公 妑A女巴 妒msjkcjsA女户 妓msjjfelA女支 妔A女亢
妕A女中 妖msjsjslA女夭 妗msjslkeA女今 妘A女云 妙msjfsksA女少 妚A女不 妛D㞢女 妜A女夬 妞msjcfjjA女丑 妟fcjjmsjD日女 妠A女内 妡A女斤 妢A女分 妣msjjhsuA女比
妤msjekegA女予 妥skksmsjD爫女 妦A女丰 妧A女元 妨msjkjrsA女方 妩msjjjsuA女无 妪msjjskbA女区 妫msjksrkA女为 妬A女石 妭A女犮 妮msjcjssuA女尼
妯msjfcjfjA女由 妰A女乍 妱A女召 妲msjfcjjjA女旦 妳A女尔 妴D夗女 妵A女主 妶A女玄 妷A女失 妸A女可 妹msjjjfslA女未 妺A女末 妻jcjjfmsjD十⺺女 妼A女必 妽A女申
妾kjksjmsjD立女 妿D加女 姀A女禾 姁A女句 姂A女乏 姃A女正 姄A女民 姅A女半 姆msjbrkjkA女母 姇D付女 姈msjslkekA女令 姉A女巿 姊msjszfsA女㇒㇉㇒丨 始msjnkfcjA女台
姌A女冉 姎A女央 姏A女甘 姐msjfcjjjA女且 姑msjjffcjA女古 姒msjhkskA女以 姓msjsjjfjA女生 委sjfslmsjD禾女 姕D此女 姖A女巨 姗msjsrsrjA女册
姘msjksjjsfA女并 姙A女任 姚msjskiuskA女兆 姛A女同 姜ksjjfjmsjD羊女 姝msjsjjfslA女朱 姞A女吉 姟A女亥 姠A女向 姡A女舌 姢A女䏍 姣msjkjskslA女交 姤A女后
姥msjjfjssuA女老 姧A奻干 姨msjjcjzslA女夷 姩A女年 姪A女至 姫A女臣 姬msjjffcjfbA女𦣞 姭D劦女 姮msjjfcjjjA女亘 姯A女光 姰A女旬 姱A女夸 姲A女安 姳A女名
姴D列女 姵A女几帀 姶A女合 姷A女有 姸A女幵 姹msjkdesjuA女宅 姺A女先 姻msjfcjskjA女因 姼A女多 姽A女危 姾A女全 姿kiseslmsjD次女 娀A女戎 威jsjmsjyskS戌女 娂A女共
娃msjjfjjfjA女圭 娄ksjfslmsjD米女 娅msjjffksjA女亚 娆msjjysjsuA女尧 娇msjsjslsfA女乔 娈kjffskmsjD亦女 娉msjfcjfjjzA女甹 娊A女見 娋A女肖
娌msjfcjjfjjA女里 娍A女成 娎D折女 娏A女尨 娐A女孚 娑kkifsksmsjD沙女 娒A女每 娓msjcjssjjuA女尾 娔A女克 娕A女束 娖A女足 娗A女廷 娘msjkcjjhslA女良 娚A女男
娜msjrjjswfA女那 娝A女否 娞A女妥 娟msjfcjfrjjA女肙 娠msjjsjjhslA女辰 娡A女志 娢A女含 娣msjkscjzfsA女弟 娤D壯女 娥msjsjgiyskA女我 娦A女兵 娧A女兑
娨A女旱 娩msjsefcjsuA女免 娪A女吾 娫A女延 娬A女𢦰 娭msjnksjjslA女矣 娮A女言 娯A女呉 娰A女似 娱msjfcjjjslA女吴 娲msjfcjfrskA女呙 娳A姀刂
娴msjkfrjfskA女闲 娵A女取 娶jffjjielmsjD取女 娷A女垂 娸A女其 娹A女弦 娺A女叕 娻A女東 娼msjfcjjfcjjA女昌 娽A女录 娾A女厓 娿D阿女 婀msjwfjfcjgA女阿 婂A女帛
婃A女宗 婄A女咅 婅A女匊 婆kkiesfelmsjD波女 婇A女采 婈A女夌 婉msjkdesekruA女宛 婊msjjjfjshslA女表 婋A女虎 婌A女叔 婍A女奇 婎A女隹 婏A女兔 婐A女果 婑A女委
婒A女炎 婓D非女 婔A女非 婕msjjcjjfjslA女疌 婖A女夭㣺 婗A女兒 婘A女卷 婙A女争 婚msjshjyfcjjA女昏 婛A女京 婜D臤女 婝A女定 婞A女幸 婟A女固 婠A女官 婡A女來
婢msjsfcjjsjfA女卑 婣A女𣶒 婤A女周 婥A女卓 婧msjjjfjfrjjA女青 婨A女侖 婩A女岸 婪jfskjfslmsjD林女 婫A女昆 婬A女㸒 婮A女居 婯D丽女 婰A女典 婱D弦女 婲A女花
婳A女画 婴fcskfcskmsjD贝贝女 婵msjksfcjjjfA女单 婶msjkdefcjjfA女审 婷msjkjfcjdejgA女亭 婸A女昜 婹A女要 婺ekegssjslmsjD敄女 婻A女南 婼A女若
婽A女叚 婾A女兪 婿msjefjslfrjjA女胥 媀A女禺 媁A女韋 媂A女帝 媃A女柔 媄A女美 媅A女甚 媆A女耎 媇A女亲 媈A女軍 媉A女屋 媊A女前 媋A女春 媌A女苗 媍A女負 媎A女者 媏A女耑 媐D巸女
媑A女重 媒msjjffjjjfslA女某 媓A女皇 媔A女面 媕A女弇 媖A女英 媗A女宣 媘A女皆 媙A女威 媚msjcfjsfcjjjA女眉 媛msjskksjjselA女爰 媜A女貞 媝D秋女 媞A女是 媟A女枼
媠A女左月 媡A女柬 媢A女冒 媣A女染 媤A女思 媥A女扁 媦A女胃 媨A女酋 媩A女胡 媪msjfcjjfcffjA女昷 媫A女⺊⺕龰 媬A女保 媭D须女 媮A女俞 媱A女爫缶 媲msjsfcskjjhsuA女囟匕匕
媳msjsfcjjjdykkA女息 媴A女袁 媵srjjksjjslmsjA月龹女 媶A女茸 媷msjjsjjhsljgkA女辱 媸msjbffjfcjfjkA女蚩 媹A女留 媺A女山⺙一几 媻D般女
媾msjjjffjfrjfjA女冓 媿A女鬼 嫀A女秦 嫁msjkdejstssslA女家 嫂msjsfjcjjfelA女叟 嫃A女真 嫄A女原 嫅A女差 嫆A女容 嫇A女冥 嫈D炏冖女 嫉msjkjskisjjslA女疾
嫊A女素 嫌msjksjcjjffslA女兼 嫍A女舀 嫎A女旁 嫏A女郎 嫐A女男女 嫑D不要 嫒msjskksdejselA女爱 嫓A女⺈冈比 嫔msjkdesfjfjskA女宾 嫕A女悘
嫖msjjfcffjjjgskA女票 嫘msjfcjfjnnkgskA女累 嫙A女旋 嫚msjfcjjfcffjelA女曼 嫛D殹女 嫜msjkjksjfcjjjfA女章 嫝A女康 嫞A女庸 嫟A女匿
嫠jjfsksjsljsmsjD未⺙厂女 嫡msjkjksfrjffcjA女啇 嫢D規女 嫣msjjfjfjjzdkkkA女焉 嫤A女堇 嫥A女專 嫦msjfksdefcjfrfA女常 嫧A女責 嫨A女廿中夫
嫩msjjfcjfsksjslA女敕 嫪A女翏 嫫msjjfffcjjjslA女莫 嫬A女庶 嫭A女虖 嫮A女雩 嫯D敖女 嫰A女欶 嫱msjjfksjfcfcjjA女啬 嫲A女麻 嫳D敝女 嫴A女辜 嫶A女焦 嫷A女隋
嫸A女善 嫹A女黄 嫼A女黑 嫽A女尞 嫾A女粦 嬁A女登 嬂A女音戈 嬄A女壹 嬅msjjffjjffjjfA女華 嬆A女翕 嬇A女貴 嬉msjjfjfcjksjfcjA女喜 嬊D廿北口女 嬍A女山⺙一王 嬎A女免生
嬏A女番 嬐A女僉 嬑A女意 嬒A女會 嬓A女敫 嬔A女兔生 嬕A女睪 嬖cjsfcjkjksjjfmsjD辟女 嬗msjkjfcfcjjfcjjjA女亶 嬘A女遂 嬚A女廉 嬛msjfcffjjfcjshslA女睘
嬜D歆女 嬝A女裊 嬞A女董 嬟A女義 嬠A女喿 嬢msjkjskjjffjshslA女六𠀎𧘇 嬣A女寧 嬥A女翟 嬦A女壽 嬧A女盡 嬨A女慈 嬩A女與 嬫A女榮 嬬A女需 嬭A女爾 嬮S厂日月犬女 嬯A女臺
嬱D漸女 嬲fcjfjrsmsjfcjfjrsA男女男 嬳A女蒦 嬴kjbfcjsrjjmsjsokS𣎆女 嬵A女綿 嬶A女鼻 嬷msjkjsjfskjfslsnkA女麽 嬹A女興 嬺A女慝 嬻A女賣 嬼A女𨥫刂
嬽A女𡚇 嬾A女賴 嬿A女燕 孀msjjdefkkkkjfskfcjjjA女霜 孁D雨𠱠女 孂A女簋 孃msjkjfcjfcjjjffjshslA女襄 孄A女闌 孅A女韱 孆A女嬰 孇A女雙 孈A女巂 孉A女雚
孊A女靡 孍A女嚴 孎A女屬 孏A女蘭 子egjW了一 孑egiW子 孒W了一 孓eglW了㇏ 孔egiuA子乚 孕wsegjD乃子 孖egiegjA子子 字kdeegjD宀子 存jsfegjD𠂇仔 孙egigskA子小
孚skksegjD爫子 孛jfdeegjD十冖子 孜egisjslA子⺙ 孝jfjsegjS耂子 孞D子心 孟egjfcffjD子皿 孠D司子 孡A子台 孢egisrcjuA子包 季sjfslegjD禾子
孤egisshklA子瓜 孥msjelegjD奴子 学kksdeegjD⺍冖子 孧D幼子 孨D子子子 孩egikjnsskA子亥 孪kjffskegjD亦子 孬jsfkmsjegjD不好 孭A子貝 孮A子宗 孯D臤子
孰kjfcjegisokA享丸 孱cjsegjegiegjS尸孨 孲A子亞 孳ksjnnknnkegjD兹子 孴D孨日 孵shksrfkskksegjA卵孚 孶D玆子 孷D未⺙𠨯 孹D辟子
孺egijdefkkkkjsfrffA子需 孼D辥子 孽jffsfcjcjkjksjjfegjD薛子 孾A子嬰 宀kdeW冖丶 宁kdejgD宀丁 宂D宀几 它kdesuD宀匕 宄kdesoD宀九 宅kdesjuD宀乇
宆D宀弓 宇kdejjgD宀于 守kdejgkD宀寸 安kdemsjD宀女 宊D宀犬 宋kdejfslD宀木 完kdejjsuD宀元 宍D宀六 宎D宀夭 宏kdejsnkD宀厷 宐D宀勺一 宑D宀井 宒D宀毛
宓kdedykskD宀必 宔D宀主 宕kdejsfcjD宀石 宖D宀弘 宗kdejjgskD宀示 官kdefcjcjD宀㠯 宙kdefcjfjD宀由 定kdejfjslD宀𤴓 宛kdesekruD宀夗
宜kdefcjjjD宀且 宝kdejjfjkD宀玉 实kdekkjskD宀头 実D宀𡗗 宠kdejsuskD宀龙 审kdefcjjfD宀申 客kdeselfcjD宀各 宣kdejfcjjjD宀亘
室kdejnkjfjD宀至 宥kdejsfrjjD宀有 宦kdejfcjfbD宀臣 宧D宀𦣞 宨D宀兆 宩D宀米 宪kdesjfjsuD宀先 宫kdefcjfcjD宀吕 宬D宀成 宭D宀君 宯D宀孝
宰kdekjksjjfD宀辛 宱D宀作 宲D宀呆 害kdejjjffcjD宀丰口 宴kdefcjjmsjD宀妟 宵kdefksfrjjD宀肖 家kdejstssslD宀豕 宷D宀釆 宸kdejsjjhslD宀辰
容kdeskslfcjD宀谷 宺D宀𠯚 宻D宀又丷山 宼D宀元女 宽kdejfffcsuD宀苋 宾kdesfjfjskD宀兵 宿kdesfjsfcjjD宀佰 寁D宀疌 寂kdefjjgskelD宀叔 寃D宀兔
寄kdejskjfcjgD宀奇 寅kdejfcjfjskD宀一由八 密kdedykskfbfD宀𡶇 寇kdejjsufjekD宀元攴 寈D宀青 寉D宀隹 寊D宀貞 寋D宀𠀎八㔾 富kdejfcjfcjfjD宀畐
寍D宀心皿 寎D宀爿丙 寏D宀奐 寐kdebfjsjjfslD宀爿未 寑D宀侵 寒kdejjffjslkkD宀𠀎八⺀ 寓kdefcjjfrfikD宀禺 寔D宀是 寕D宀丆罒丁 寖D宀浸 寗D宀必冉 寘D宀真 寙D宀㼌
寚D宀王缶 寛D宀莧 寜D寍丁 寝kdekifcjjdeelD宀丬彐冖又 寞kdejfffcjjjslD宀莫 察kdesekkeljjgskD宀祭 寠D宀婁 寡kdejsfcjjjslrsD宀丆且八刀 寣D宀𪻆
寤kdebfjsjfcjfcjD宀𤕻 寥kdeckickislsssD宀翏 寨kdejjffjsljgskD宀𠀎八朩 寪D宀爲 寭D宀惠 寮kdejslksfcjjgskD宀尞 寯D宀雋
寰kdefcffjjfcjshslD宀睘 寱D宀爿臬 寲D宀疑 寳D宀珎貝 寴D宀親 寷D宀豐 寸jgkW𠂇亅丶 对ekjgkA又寸 寺jfjjgkD土寸 寻cjjjgkD彐寸 导cjujgkD巳寸
寽skksjgkD爫寸 対A文寸 寿jjjsjgkS丰寸 尀A叵寸 封jfjjfijgkA圭寸 専D𤰔寸 尃jfcjjfkjgkD甫寸 射sfrjjjsjgkA身寸 尅S克寸 将kifsekjgkA丬𪧷
尉cjsjjgskjgkA尸示寸 尊ksjfcsbjjjgkD酋寸 尌jfjfcjksijgkA壴寸 小gskW亅八 尐D小㇝ 少fsksD小丿 尒D人小 尓D𠂉小 尔segskD⺈小 尕wsgskD乃小
尖fskjslD小大 尗fjjgskD上小 尘fskjfjD小土 尙D小冋 尚fksfrfcjS⺌冂口 尛D小小小 尜fskjslgskD小夵 尝fksdejjnkD龸云 尞jslksfcjjgskD𡗜日小 尟S是少
尠A甚少 尡A光昆 尢jsuS𠂇乚 尣D八儿 尤jsukW尢丶 尥jsusrkS尢勺 尦S尣勺 尧jysjsuD㇂一㇒兀 尨S𠂇丶乚彡 尩S尣王 尪S尢王 尫S兀王 尬jsuslsfS尢介 尭D卉兀 尮S尢朶 尯S尢危
尰S尢重 就kjfcjgskjsukA京尤 尲S尢兼 尳S尢骨 尴jsuffsjkfcffjS尢监 尵S尢貴 尶S兀監 尸cjsW丨コ 尹cjjsD⺕丨 尺cjslS尸㇏ 尻cjssoS尸九 尼cjssuS尸匕
尽cjslkkS尺⺀ 尾cjssjjuS尸毛 尿cjsgeslS尸水 局cjsrfcjS尸㇆口 屁cjsjhsuS尸比 层cjsjjnkS尸云 屃S尸贝 屄S尸穴 居cjsjffcjS尸古 屇S尸田
屈cjsbffbfS尸出 屉cjsjffjbS尸世 届cjsfcjfjS尸由 屋cjsjnkjfjS尸至 屌cjsfcjfrfS尸吊 屎cjsksjfslS尸米 屏cjsksjjsfS尸并 屐cjsssfjfelS尸彳支
屑cjsfksfrjjS尸肖 屒S尸辰 屔A丘尼 展cjsjffjhslS尸龷乚冫 屖S尸竍 屗S尾寸 屘S尾子 屙cjswfjfcjgS尸阿 屚cjsjfrfkkkkS尸雨 屛S尸幷 屝S尸非
属cjssfcjfrfikS尸禹 屟S尸枼 屠cjsjfjsfcjjS尸者 屡cjsksjfslmsjS尸娄 屣cjsssffjfjfjslS尸徙 履cjsssfsjfcjjselS尸復
屦cjsssfksjfslmsjS尸彳娄 屧S尸彳枼 屩S尸彳呑冋 屪S尸寮 屫S尸爿呑冋 屭S尸贔 屮W丨凵 屯jbfuD十𡳾 屰ksjbfsD䒑屮 山fbfW丨凵 屲D丿山 屳D入山 屴D山力 屵D山厂 屶D山刀
屷A山乃 屸A山工 屹fbfsjoA山乞 屺fbfcjuA山己 屻A山刃 屼A山兀 屽A山干 屾fbffbfA山山 屿fbfjzjA山与 岀fbffbfD山山 岁fbfsekD山夕 岂fbfcjuD山己 岃D山刃 岄A山月
岅A山反 岆A山夭 岇D山卬 岈fbfjngsA山牙 岉A山勿 岊D巴山 岋A山及 岌fbfsalD山及 岍fbfjjsfA山开 岎A山分 岏A山元 岐fbfjfelA山支 岑fbfslkeD山今 岒A山今 岓A山斤
岔slrsfbfD分山 岕D山介 岖fbfjskbA山区 岗fbffrskD山冈 岘fbffcsuA山见 岙sjslfbfD夭山 岚fbfsoskD山风 岛srkzfbfS𢎘丶丶山 岜fbfcfjuD山巴 岝D山乍
岞A山乍 岟A山央 岠A山巨 岢fbfjfcjgD山可 岣fbfsrfcjA山句 岤A山穴 岥A山皮 岦D山立 岧D山召 岨A山且 岩fbfjsfcjD山石 岪D山弗 岫fbffcjfjA山由 岬fbffcjjfA山甲
岭fbfslkekA山令 岮A山它 岯A山丕 岰A山幼 岱sfjykfbfD代山 岲A山兄 岳sfjfjfbfD丘山 岴A山丘 岵fbfjffcjA山古 岶A山白 岷fbfcjhjyA山民 岸fbfjsjjfD山厈
岹A山召 岺D山令 岻A山氐 岼A山平 岽fbfjngskD山东 岾A山占 岿fbffscjjD山归 峀D山由 峁fbfshsrfD山卯 峂A山冬 峃D⺍冖山 峄fbfeljjfA山又二丨 峅A山厶廾 峆A山合 峇D山合
峈A山各 峉D山各 峊D𠂤山 峋fbfsrfcjjA山旬 峌A山至 峍A山聿 峎D山艮 峏A山而 峐A山亥 峑D山全 峒fbffrjfcjA山同 峓A山夷 峔A山老 峕D山𣅀 峖A山安 峗A山危 峘A山亘
峙fbfjfjjgkA山寺 峚D山圶 峛D山列 峜D山企 峝D山同 峞D山危 峟D山有 峠A山𠧗 峡fbfjksjslA山夹 峢A山歹刂 峣A山尧 峤fbfsjslsfA山乔 峥fbfsecjjgA山争
峦kjffskfbfD亦山 峧A山交 峨fbfsjgiyskA山我 峩D山我 峪fbfskslfcjA山谷 峫A山邪 峬A山甫 峭fbffksfrjjA山肖 峮A山尹囗 峯fbfseljjjfD山夆
峰fbfseljjjfA山夆 峱A犭丑山 峲D山利 峳D山攸 峵A山宏 峷D山辛 峸A山成 峹D人干小山 峺A山更 峻fbfnkskselA山夋 峼A山告 峾D沂山 峿A山吾 崀fbfkcjjhslD山良 崁D山坎
崂fbfjffdersA山劳 崃fbfjksjfslA山来 崄A山佥 崅A山角 崆fbfkdeskjfjA山空 崇fbfkdejjgskD山宗 崈D宀示山 崉A山沓 崊A山林 崋D山一二丨艹 崌A山居
崎fbfjskjfcjgA山奇 崏A山昏 崐A山昆 崑fbffcjjjhsuD山昆 崒D山卒 崓A山固 崔fbfsfkjjjfjD山隹 崕A山厓 崖fbfjsjfjjfjD山厓 崘A山侖 崚A山夌
崛fbfcjsbffbfA山屈 崜A山垂 崝A山青 崞fbfkjfcjegjA山享 崟D山金 崠A山東 崡A山函 崣D山委 崤fbfskjsfrjjA山肴 崥A山卑 崦fbfjslfcjjuA山奄
崧fbfjfskslnkD山松 崨A山疌 崩fbfsrjjsrjjD山朋 崪A山卒 崫D山屈 崭fbfjnfissjfD山斩 崮fbffcjffcjjD山固 崯A山金 崰A山甾 崱D山則 崲A山皇 崳A山俞
崴fbfjsjmsjyskD山威 崵A山昜 崶D山封 崷A山酋 崸A山頁 崹A山帝 崺D山施 崻A山待 崼A山是 崽fbffcjfjdykkD山思 崾fbfjfcffjmsjA山西女 崿A山咢 嵀D山柱 嵁A山甚 嵂D山律
嵃A山彦 嵄A山美 嵅D山咸 嵆D夭尤山 嵇sjfskjsukfbfA禾尤山 嵈A山爫于又 嵉A山亭 嵊fbfsjffjisuslA山乘 嵋fbfcfjsfcjjjA山眉 嵌fbfjffjjseslD山𣢟 嵍D敄山
嵎A山禺 嵏D山凶八夂 嵑A山曷 嵒D品山 嵓D山品 嵔D山畏 嵕A山凶八夂 嵖A山查 嵘fbfjffdejfslA山荣 嵙D山科 嵚D山钦 嵛fbfsljfrjjfgD山俞 嵜D山竒 嵝fbfksjfslmsjA山娄
嵞D余屾 嵟D山㕍 嵠A山奚 嵡D山翁 嵢A山倉 嵣A山唐 嵤D炏冚 嵥A山桀 嵦A山豈 嵧A山留 嵨A山烏 嵩fbfkjfcjfrfcjD山高 嵪A山高 嵫fbfksjnnknnkA山兹 嵬fbfsfcjjsunkD山鬼
嵭A山旁 嵮A山真 嵯fbfksjjjsjfjA山差 嵰A山兼 嵱A山容 嵲A山臬 嵳D山差 嵴fbfkiskslfrjjA山脊 嵵D山時 嵶A山弱 嵷A山從 嵸D山從 嵹D山强 嵺A山翏 嵻A山康 嵼A山産 嵿D山頂
嶀A山雩 嶂fbfkjksjfcjjjfA山章 嶃A山斬 嶅D敖山 嶆A山曹 嶈D山將 嶉D山唯 嶊D山推 嶋A山鳥 嶌D山鳥 嶍A山習 嶎D山尉 嶏D山厂配 嶐D山隆 嶑A山象 嶒A山曾 嶓A山番 嶕A山焦 嶖A山翕
嶘D山棧 嶙fbfksjfslsekjnfA山粦 嶚D山尞 嶛A山尞 嶜D山朁 嶝fbfekssljfcjksjA山登 嶞D隋山 嶟A山尊 嶡D山厥 嶣D山焦 嶤D山堯 嶥A山厥 嶦A山詹 嶩A山農 嶪D山業 嶫A山業
嶬A山義 嶭D山𠂤辛 嶯D山戢 嶰A山解 嶱A山葛 嶲D山雋 嶳D山豕圭 嶴D宀米㞭 嶵A山罪 嶶D山微 嶷fbfsusjjskekefjslD山疑 嶹A山壽 嶻D山截 嶾A山爫工彐心 嶿A山需 巀D山𢧵 巁A山厲
巂D山隹冂㕣 巃D山龍 巄A山龍 巅fbfjffcjjjjskjsfcskD山颠 巆A山營 巇A山戲 巈D山鞠 巉A山毚 巊A山嬰 巌D山⺍厂コ耳女 巍fbfsjfskmsjsfcjjsunkD山魏 巎A山夒 巏A山雚
巐D山髜 巑A山贊 巓D山顚 巕A山䒑𠂤辛女 巗A山嚴 巙A山夔 巚D山獻 巛mmmA㇛㇛㇛ 巜A㇛㇛ 川sffA丨丨丨 州dskfkfA丿丶丿丶丿丶 巟D亡儿丨 巠D一巛工 巡mmmkalS辶巛
巢mmmfcjjjfslD巛果 巣D⺍果 巤mmmfcskjhkkhkky 工jfjD一丄 左jsjfjS𠂇工 巧jfijzA工丂 巨jcjbW匚コ 巩jfisokA工凡 巪D巨㇕ 巫jfskskjW工从 巬D工几夫
巭D功夫 差ksjjjsjfjS羊工 巯ekjfikjnksfuA龴工㐬 己cjuDコ乚 已cjuW己 巳cjuD尸乚 巴cfjuD𠃜乚 巵S𠂋巴 巶A召巳 巷jffjslcjuD共巳 巸jffcjfbcjuA𦣞巳
巺D巳巳一八 巻D龹己 巼D巴𠮟 巽cjucjujffjskD巳巳共 巾frfW冂丨 巿jfrfD十巾 帀jfrfD一巾 币sfrfD㇒巾 市kjfrfD亠巾 布jsfrfS𠂇巾 帄A巾丁 帅fsfrfA丨丨巾
帆frfsokA巾凡 帇D⺺巾 师fsjfrfA丨丨帀 帉A巾分 帊A巾巴 帋D氏巾 希skjsfrfD乂布 帍S户巾 帎A巾冘 帏frfjjrfA巾韦 帐frfsjhlA巾长 帑msjelfrfA奴巾 帒D代巾 帓A巾末
帔frfesfelA巾皮 帕frfsfcjjA巾白 帖frffjfcjA巾占 帗A巾犮 帘kdeskfrfD穴巾 帙frfsjjslA巾失 帚cjjdefrfD彐冖巾 帛sfcjjfrfD白巾 帜frffcjskA巾只
帝kjksdefrfD亠丷冖巾 帞A巾百 帟D亦巾 帠D臼巾 帡A巾并 帢A巾合 帣D龹巾 帤D如巾 带jfffdefrfD卅冖巾 帧frffjfcskA巾贞 帨A巾兑 帩A巾肖 帪A巾辰 帬S尹吊
席kjsjffjfrfS广廿巾 帮jjjswffrfD邦巾 帯D丗冖巾 帰A丨丨帚 帱frfjjjsjgkA巾寿 帲A巾幷 帴A巾戔 帵A巾宛 帷frfsfkjjjfjA巾隹 常fksdefcjfrfD龸吊 帹A巾妾
帺A巾其 帻frfjjfjfcskA巾责 帼frffcjjfjkjA巾国 帽frffcjjfcjjjA巾冒 帾A巾者 帿A巾侯 幁A巾頁 幂defcjjjslfrfD冖旲巾 幄frfcjsjnkjfjA巾屋
幅frfjfcjfcjfjA巾畐 幆A巾曷 幇D封巾 幈A巾屏 幉A巾枼 幊A巾貢 幋D般巾 幌frffcjjfksjsuA巾晃 幍A巾舀 幎A巾冥 幏A巾家 幐A月帣 幑A彳山⺙币 幒A巾悤
幔frffcjjfcffjelA巾曼 幕jfffcjjjslfrfD艹旲巾 幖A巾票 幙A巾莫 幚D邦帛 幛frfkjksjfcjjjfA巾章 幜A巾景 幝A巾單 幞frfffksjksjjjslA巾菐 幠A巾無
幡frfsksjfslfcjfjA巾番 幢frfkjksjfcjjfjjA巾童 幤D敞巾 幥A巾掌 幦D辟巾 幧A巾喿 幨A巾詹 幩A巾賁 幪A巾蒙 幭A巾蔑 幮A巾廚 幯A巾節 幰A巾憲 幱A巾闌 干jjfD一十
平jksjfW干丷 年sjjfjfW𠂉㐄 幵A于干 并ksjjsfD丷开 幸jfjksjjfD土𢆉 幹jffcjjjfsljjfA龺人干 幺nnkW㇛㇛丶 幻nnkrA幺㇆ 幼nnkrsA幺力
幽fnnknnkbfA山𢆶 广kjsW厂丶 庀kjssuS广匕 庁S广丁 庂S广人 広S广厶 庄kjsjfjS广土 庅S广么 庆kjsjslS广大 庇kjsjhsuS广比 庈S广今 庉S广屯 床kjsjfslS广木
庋kjsjfelS广支 庌S广牙 庍S广斤 庎S广介 序kjsekegS广予 庐kjskcjsS广户 庑kjsjjsuS广无 庒S广圡 库kjsjnjfS广车 应kjskksjS广⺍一 底kjsshjykS广氐
庖kjssrcjuS广包 店kjsfjfcjS广占 庘S广甲 庙kjsfcjfjS广由 庚kjscjjslS广⺺八 庛S广此 府kjssfjgkS广付 庝S广冬 庞kjsjsuskS广龙 废kjsnselkS广发
庠kjsksjjjfS广羊 庡S广衣 庢S广至 庣S广兆 庤S广寺 庥kjssfjfslS广休 度kjsjffjelS广廿又 座kjsskskjfjS广坐 庨S广孝 庩S广余 庪S广技 庬S广尨 庭kjssjfjalS广廷
庮S广酉 庯S广甫 庰S广并 庱S广夌 庲S广來 庳kjssfcjjsjfS广卑 庴S广昔 庵kjsjslfcjjuS广奄 庶kjsjffjdkkkS广廿灬 康kjscjjgkislS广隶 庸kjscjjfrjjfS广⺺用
庹kjsjffjcjslS广廿尺 庺S广枀 庻S广廿从 庼S广顷 庽S广禺 庾kjssfjcjjslS广臾 庿S广苗 廀S广叜 廃S广発 廅S广盍 廆S广鬼 廇S广留 廉kjsksjcjjffslS广兼
廊kjskcjjhkwfS广郎 廋S广叟 廌S广覀己灬 廍S广部 廏S广𣪘 廐S广旣 廑kjsjffjfcjjjfjS广廿中王 廒kjsjjfjrssjslS广敖 廓kjskjfcjegiwfS广郭 廔S广婁
廖kjsckickislsssS广翏 廗S广帶 廘S广鹿 廙S广異 廛kjsfcjjfjjskjfjS㢆𡉀 廜S广屠 廤S庫𠮟 廥S广會 廦S广辟 廧S广嗇 廨kjssesrjjfrssjjfS广解
廪kjskjfcfcjjjjgskS广禀 廫S广膠 廭S广積 廮S广嬰 廯S广鮮 廰S广聴 廱S广雝 廲S广麗 廴W㇋㇏ 廵A廴巛 延sfjbalS廴𠂛 廷sjfjalS廴壬 廸A廴由 廹A廴白 建cjjjjfalS廴聿
廻S廴回 廼A廴西 廽A廴囬 廾jsfW艹 廿jffjW卄一 开jjsfD一廾 弁nkjsfD厶艹 异cjujsfD巳艹 弃kjnkjsfD亠厶艹 弄jjfjjsfD王艹 弅D分廾 弆D去廾 弇D合廾
弈kjsgskjsfD亦艹 弉D壯廾 弊ksfrfsksjsljsfD敝艹 弋jykW㇂一丶 弌S弋一 弍S弋二 弎S弋三 式jjfiykS弋工 弐S一弋二 弑skjgskjjfiykA杀式 弓cjzDコ㇉
引cjzfA弓丨 弖D弓一 弗cjzsfW弓丨丨 弘cjznkA弓厶 弙A弓于 弚D丷弔 弛cjzrfuA弓也 弜A弓弓 弝A弓巴 弞A弓欠 弟kscjzfsD丷𢎨 张cjzsjhlA弓长 弡A弓巨
弢cjzfbfelA弓𠬢 弣A弓付 弤A弓氐 弥cjzsegskA弓尔 弦cjzkjnnkA弓玄 弧cjzsshklA弓瓜 弨A弓召 弩msjelcjzD奴弓 弪cjzekjfjA弓龴工 弫A弓臣 弬A弓𦣝
弭cjzjffjjjA弓耳 弮D龹弓 弯kjffskcjzD亦弓 弰A弓肖 弱cjzkicjzkiA弓冫弓冫 弲A弓肙 弴A弓享 弶A弓京 弸A弓朋 弹cjzksfcjjjfA弓单 强cjzfcjfcjfjkA弓虽
弻S弓㐁弓 弼cjzjsfcjjcjzS弓百弓 弽A弓枼 弾A弓単 弿D宀𠀎八弓 彀jfjdejcjzsvelS士冖一殳弓 彁A弓哥 彂D业矤 彃A弓畢 彅A弓剪 彇A弓肅 彉A弓黄 彊A弓畺 彋A弓睘 彍A弓廣
彏A弓矍 彐cjjS㇕二 彑nejD㇗㇕一 归fscjjA丨丨彐 当fkscjjD⺌彐 录cjjgkislD彐氺 彖nejstssslD彑𧰨 彗jjjfjjjfcjjD丰丰彐 彘nejjhsjjsksuD彑比矢
彚D彐冖果 彛D彐𪫌 彜D彑𪫌 彝nejksjfsknnkgskjsfD彑米糸艹 彞D彐米糸廾 彟A寻蒦 彡sssD㇒㇒㇒ 形jjsfsssA开彡 彣A文彡 彤srkjsssA丹彡 彦kjksjssssD产彡
彧jfcjiyssskS𢦑口一 彨A丽彡 彩skksjfsksssA采彡 彪fjesjusosssS虎彡 彬jfskjfsksssA林彡 彭jfjfcjksisssA壴彡 彮A容彡 彯A票彡
彰kjksjfcjjjfsssA章彡 影fcjjkjfcjgsksssA景彡 彳ssfD㇒㇒丨 彴A彳勺 彵A彳也 彶A彳及 彷ssfkjrsA彳方 彸A彳公 役ssfsvelA彳殳 彺A彳王 彻ssfjhrsA彳切
彼ssfesfelA彳皮 彽A彳氐 彾A彳令 往ssfkjjfjA彳主 征ssfjfjfjA彳正 徂ssffcjjjA彳且 徃A彳生 径ssfekjfjA彳龴工 待ssfjfjjgkA彳寺 徆A彳西
徇ssfsrfcjjA彳旬 很ssfcjjhslA彳艮 徉ssfksjjjfA彳羊 徊ssffcfcjjA彳回 律ssfcjjjjfA彳聿 後ssfnnkselA彳幺夂 徍A彳圭 徎A彳呈 徏A彳步
徐ssfsljjgskA彳余 徒ssfjfjfjslA彳走 従A彳䒑龰 徔A彳芝 徕ssfjksjfslA彳来 徖A彳宗 得ssffcjjjjgkA彳㝵 徘ssffjjjfjjjA彳非 徙ssffjfjfjslA彳歨
徚A彳柬 徛A彳奇 徜ssffksfrfcjA彳尚 徝A彳直 徟A彳周 御ssfsjjfjfirfA彳卸 徢A彳疌 徣A彳昔 徤A彳建 徥A彳是 徦A彳叚 徧A彳扁 徨ssfsfcjjjjfjA彳皇
復ssfsjfcjjselA彳复 循ssfssjffcjjjA彳盾 徫A彳韋 徬A彳旁 徭ssfskkssjjfbfA彳爫缶 微ssffbfjspsjslA彳山⺙一几 徯A彳奚 徰A彳正正 徱A彳票 徲A彳犀
徳ssfjffcffjdykkA彳十罒心 徴A彳山⺙王 徵ssffbfjjjfjsjslA彳山一王夂 徶A彳敝 德ssfjsfcffjjdykkA彳𢛳 徸A彳童 徺A彳堯 徻A彳會
徼ssfsfcjjkjrssjslA彳敫 徽ssffbfjnnkgsksjslA彳山⺙系 徾A彳山⺙言 徿A彳龍 忀A彳襄 忁A彳日出大氺 忂A彳瞿 心dykkD𠁼㇃ 忄dkfW丨八 必dykskW心丿 忆dkfoA忄㇠
忇A忄力 忈D二心 忉dkfrsA忄刀 忊A忄丁 忋A忄己 忌cjudykkD己心 忍rsddykkD刃心 忎D千心 忏dkfsjfA忄千 忐fjjdykkD上心 忑jfkdykkD下心 忒jdykkykS弋心 忓A忄干
忔A忄乞 忕A忄大 忖dkfjgkA忄寸 志jfjdykkD士心 忘kjbdykkD亡心 忙dkfkjbA忄亡 忚A忄也 忛A忄凡 応S广心 忝jjslgdkkD天㣺 忞D文心 忟A忄文 忠fcjfdykkD中心
忡dkffcjfA忄中 忢D五心 忣A忄及 忤dkfsjjfA忄午 忥S气心 忦A忄介 忧dkfjsukA忄尤 忨A忄元 忩D公心 忪dkfslnkA忄公 快dkfcjslA忄夬 忬A忄予 忭dkfkjfkA忄卞
忮dkfjfelA忄支 忯A忄氏 忰A忄卆 忱dkfdesuA忄冘 忲A忄太 忳A忄屯 忴A忄今 念slkedykkD今心 忶A忄云 忷A忄凶 忸dkfcfjjA忄丑 忹A忄王 忺A忄欠 忻dkfssjfA忄斤 忼A忄亢
忽srssdykkD勿心 忾dkfsjjoA忄气 忿slrsdykkD分心 怀dkfjsfkA忄不 态jslkdykkD太心 怂sksldykkD从心 怃dkfjjsuA忄无 怄dkfjskbA忄区 怅dkfsjhlA忄长
怆dkfslruA忄仓 怇A忄巨 怈A忄世 怉A忄包 怊dkfrsfcjA忄召 怋A忄民 怌A忄丕 怍dkfsjfjjA忄乍 怎sjfjjdykkD乍心 怏dkffcjslA忄央 怐A忄句 怑A忄半
怒msjeldykkD奴心 怓A忄奴 怔dkfjfjfjA忄正 怕dkfsfcjjA忄白 怖dkfjsfrfA忄布 怗A忄占 怘D古心 怙dkfjffcjA忄古 怚A忄且 怛dkffcjjjA忄旦 怜dkfslkekA忄令
思fcjfjdykkD田心 怞A忄由 怟A忄氐 怠nkfcjdykkD台心 怡dkfnkfcjA忄台 怢A忄失 怣D失心 怤D付心 急secjjdykkD刍心 怦dkfjksjfA忄平 性dkfsjjfjA忄生
怨sekrudykkD夗心 怩dkfcjssuA忄尼 怪dkfeljfjA忄圣 怫dkfcjzsfA忄弗 怬A忄四 怭A忄必 怮A忄幼 怯dkfjfjnkA忄去 怰A忄玄 怱srsskdykkD匆心 怲A忄丙 怳A忄兄
怴A忄戉 怵dkfjfslkA忄术 怶A忄皮 怷D朮心 怸D术心 怹sfrfudykkD他心 怺A忄永 总ksfcjdykkD𠮦心 怼ekjgkdykkD对心 怽A忄未 怾A忄只 怿dkfeljjfA忄又二丨 恀A忄多
恁sfsjfjdykkD任心 恂dkfsrfcjjA忄旬 恃dkfjfjjgkA忄寺 恄A忄吉 恅A忄老 恆dkfjfckkjA忄亙 恇A忄匡 恈A忄牟 恉A忄旨 恊A忄劦 恋kjffskdykkD亦心 恌A忄兆
恍dkffksjsuA忄光 恎A忄至 恏D好心 恐jfisokdykkD巩心 恑A忄危 恒dkfjfcjjjA忄亘 恓A忄西 恔A忄交 恕msjfcjdykkD如心 恖D囟心 恗A忄夸 恘A忄休
恙ksjjfjdykkD羊心 恚jfjjfjdykkD圭心 恛A忄回 恜A忄式 恝jjjfrsdykkD㓞心 恞A忄夷 恟A忄匈 恠A忄在 恡A忄𠫤 恢dkfjsdsslA忄灰 恣kisesldykkD次心
恤dkfsfcffjA忄血 恦A忄向 恧jsfrffdykkD而心 恨dkfcjjhslA忄艮 恩fcjskjdykkD因心 恪dkfselfcjA忄各 恫dkffrjfcjA忄同 恬dkfsjffcjA忄舌
恭jffjslgdkkD共㣺 恮A忄全 息sfcjjjdykkD自心 恰dkfsljfcjA忄合 恱A忄兊 恲A忄并 恳cjjhsldykkD艮心 恴D𣅀心 恵D𤰔心 恶jffksjdykkD亚心 恷D休心
恸dkfjjnkrsA忄动 恹dkfjsjslkA忄厌 恺dkffbfcjuA忄岂 恻dkffcskfgA忄则 恼dkfkjskbfA忄亠凶 恽dkfdejnjfA忄军 恾A忄芒 恿ekfrjjfdykkD龴用心 悀A忄甬
悁A忄肙 悂A忄坒 悃dkffcjfskjA忄困 悄dkffksfrjjA忄肖 悆D余心 悇A忄余 悈A忄戈廾 悉sksjfsldykkD釆心 悊D折心 悋A忄吝 悌dkfkscjzfsA忄弟 悍dkffcjjjjfA忄旱
悎A忄告 悏A忄夾 悐D狄心 悑A忄甫 悒dkffcjcfjuA忄邑 悓A忄見 悔dkfsjbrkjkA忄每 悕A忄希 悖dkfjfdeegjA忄孛 悗A忄免 悘D医心 悙A忄亨 悚dkfjfcjfslA忄束
悛dkfnkskselA忄夋 悜A忄呈 悝dkffcjjfjjA忄里 悟dkfjfcjfcjA忄吾 悠sffsjsldykkD攸心 悡D利心 悢A忄良 患fcjfcjfdykkD串心 悤D囱心 悥D言心
悦dkfksfcjsuA忄兑 悧A忄禾刂 您sfsegskdykkD你心 悩A忄⺍凶 悪D亜心 悫jfjdesodykkD士冖几心 悬fcjjjnkdykkD且厶心 悭dkfffeljfjA忄坚 悮A忄吴
悯dkfkfrkjskA忄闵 悰A忄宗 悱dkffjjjfjjjA忄非 悲fjjjfjjjdykkD非心 悳D十目㇗心 悴dkfkjskskjfA忄卒 悷A忄戾 悸dkfsjfslegjA忄季 悹D宀㠯心 悺A忄官
悻dkfjfjksjjfA忄幸 悼dkffjfcjjjfA忄卓 悾A忄空 悿A忄忝 惀A忄侖 惁D析心 惂A忄臽 惃A忄昆 惄D叔心 情dkfjjfjfrjjA忄青 惆dkfsrjfjfcjA忄周
惇dkfkjfcjegjA忄享 惈A忄果 惉D沾心 惊dkfkjfcjgskA忄京 惋dkfkdesekruA忄宛 惌D宀怨 惍A忄金 惎D其心 惏A忄林 惐A忄或 惑jfcjiyskdykkD或心 惒D和心 惓A忄卷
惔A忄炎 惕dkffcjjsrssA忄易 惖D易心 惗A忄念 惘dkffrksjkjbA忄罔 惙A忄叕 惚dkfsrssdykkA忄忽 惛A忄昏 惜dkfjffjfcjjA忄昔 惝dkffksfrfcjA忄尚 惞A忄欣
惟dkfsfkjjjfjA忄隹 惠jfcjjfjkdykkD十申𠂉心 惡jfjxxjfjdykkD亞心 惢dykkdykkdykkD心心心 惣D物心 惤A忄弦 惥D臾心 惦dkfkjsfjfcjA忄店
惧dkffcjjjjskA忄具 惨dkfnkjslsssA忄参 惩ssfjfjfjdykkD征心 惪D直心 惫selfcjfjdykkD夂思 惬dkfjjksjskbA忄匚夹 惭dkfjnfissjfA忄斩
惮dkfksfcjjjfA忄单 惯dkfbcfjfcskA忄贯 惰dkfjsjfjfrjjA忄左月 想jfskfcjjjdykkD相心 惴dkffbfjsfrffA忄耑 惵A忄枼 惶dkfsfcjjjjfjA忄皇 惷D春心
惸A忄㝁 惹jffjsfcjdykkD若心 惺dkffcjjsjjfjA忄星 惼A忄扁 惽A忄昬 惾A忄凶八夂 惿A忄是 愀dkfsjfskdsslA忄秋 愁sjfskdssldykkD秋心 愂D勃心 愃A忄宣 愄A忄畏
愅A忄革 愆ssfkkijjgdykkD衍心 愇A忄韋 愈sljfrjjfgdykkD俞心 愉dkfsljfrjjfgA忄俞 愊A忄畐 愋A忄爫于又 愌A忄奐 愍cjhjysjsldykkD敃心
愎dkfsjfcjjselA忄复 意kjksjfcjjdykkD音心 愐A忄面 愑A忄勈 愒A忄曷 愓A忄昜 愔A忄音 愕dkffcjfcjjjzA忄咢 愖A忄甚 愗D敄心 愘A忄客 愙D宀夂𢗀
愚fcjjfrfikdykkD禺心 愝A忄匽 愞A忄耎 感jsjfcjyskdykkD咸心 愠dkffcjjfcffjA忄昷 愡A忄怱 愢A忄思 愣dkffcffjkjrsA忄罒方 愤dkfjfjfffcskA忄贲
愥A忄英 愦dkffcjfjfcskA忄贵 愧dkfsfcjjsunkA忄鬼 愩A忄貢 愪A忄員 愫dkfjjfjnnkgskA忄素 愬D朔心 愭A忄耆 愮A忄爫缶 愯A忄隻 愰A忄晃 愱A忄疾 愲A忄骨 愳D䀠心
愵A忄弱 愶A忄脅 愸D勑心 愹A忄容 愺A忄草 愻D孫心 愼A忄眞 愽A忄尃 愿jssfcjjgskdykkS原心 慀A忄奚 慁D圂心 慂D涌心 慃A忄翁 慅A忄蚤 慆A忄舀 慇D殷心 慈ksjnnknnkdykkD兹心
慉A忄畜 慊dkfksjcjjffslA忄兼 慌dkfjffkjbsfuA忄荒 慎dkfjffcjjjjskA忄真 慏A忄冥 慐D貢心 慑dkfjffjjjekelA忄聂 慒A忄曹 慓A忄票 慔A忄莫
慕jfffcjjjslgdkkD莫㣺 慖A忄國 慗D敕心 慙D斬心 慛A忄崔 慜sjbckjksjsldykkD敏心 慝jjffjsfcjbdykkD匿心 慞A忄章 慠A忄敖 慡A忄爽 慢dkffcjjfcffjelA忄曼
慥A忄造 慦D救心 慧jjjfjjjfcjjdykkD彗心 慨dkfcjjhkjnsuA忄既 慩A忄連 慬A忄堇 慭D𪻧心 慯A忄𠂉日一勿 慰cjsjjgskjgkdykkA尉心 慱A忄專 慲A忄廿巾𠓜 慴A忄習
慵dkfkjscjjfrjjfA忄庸 慷dkfkjscjjgkislA忄康 慸D帶心 慹D執心 慻A忄眷 慽A忄戚 憀A忄翏 憁A忄悤 憃D舂心 憄D彳十目㇗心 憅D動心 憆A忄堂 憇D甜心 憈A忄虚 憉A忄彭
憋ksfrfsksjsldykkD敝心 憌D鈞心 憍A忄喬 憎dkfksfcfksjfcjjA忄曾 憏A忄祭 憓A忄惠 憔dkfsfkjjjfjdkkkA忄焦 憕A忄登 憗D𢽟心 憘A忄喜 憙D喜心 憛A忄覃 憜A忄隋
憝kjfcjegisjsldykkD敦心 憞A忄敦 憟A忄粟 憠D厥心 憡A忄策 憢A忄堯 憣A忄番 憥D勞心 憦A忄勞 憧dkfkjksjfcjjfjjA忄童 憨ejffjjisjsldykkD敢心
憩sjffcjsfcjjjdykkD舌自心 憪A忄閒 憬dkffcjjkjfcjgskA忄景 憭A忄尞 憯A忄朁 憰A忄矞 憱A忄就 憳A忄尋 憴A忄黽 憵D辟心 憷dkfjfskjfskefjslA忄楚 憸A忄僉
憹A忄農 憺A忄詹 憻A忄亶 憼D敬心 憽A忄葱 憾dkfjsjfcjyskdykkA忄感 憿A忄敫 懀A忄會 懁A忄睘 懂dkfjffsjfcjjfjjA忄董 懃D勤心 懄A忄勤 懅A忄豦 懆A忄喿
懈dkfsesrjjfrssjjfA忄解 懊dkfsfcksjfskjslA忄奥 懋jfskekegsjfsldykkD楙心 懎A忄嗇 懏A忄雋 懐A忄亠罒衣 懑kkijffjfrskskdykkD满心
懒dkfjfcjfsksefcskA忄赖 懓A忄愛 懔dkfkjfcfcjjjjgskA忄禀 懕S厂日月犬心 懖D銛心 懗A忄赫 懘D滯心 懙A忄與 懚A忄爫工彐心 懛A忄臺 懜A忄夢 懝A忄疑 懠A忄齊 懡A忄麽
懢A忄監 懥A忄疐 懦dkfjdefkkkkjsfrffA忄需 懧A忄寧 懩A忄養 懪A忄日㳟 懫A忄質 懬S广龷由八心 懭A忄廣 懮A忄憂 懯D敷心 懰A忄𨥫刂 懱A忄蔑 懳A忄慧 懴A忄韯
懵dkfjfffcffjdefcjjjA忄瞢 懹A忄襄 懻A忄冀 懽A忄雚 懿jfjdejfcjksikisesldykkA壹恣 戁D難心 戂A忄靡 戃A忄黨 戄A忄矍 戅D贑心
戆kjksjfcjjjfseljfjfcskdykkD章⺙工贝心 戈jyskW㇂一㇒丶 戉jhyskW匚戈 戊jsyskW厂戈 戋jjyskW㇂二㇒丶 戌jsjyskS戊一 戍jskyskS戊丶 戎jjsyskS戈𠂇
戏ekjyskA又戈 成jsryskA万戈 我sjgiyskA手戈 戒jjsfyskS戈艹 戓S戈口 戕bfjsjyskA爿戈 或jfcjiyskS戓一 戗skrujyskA仓戈 战fjfcjjyskA占戈 戙A同戈
戚jsfjjgskyskS戊尗 戛jsfcjjjjyskD𦣻戈 戜S戈呈 戝A貝戈 戞D丆月冖戈 戟jffcjjjfjyskA龺戈 戠A音戈 戡jffjjjskbjyskA甚戈 戢fcjjffjjiyskA咠戈
戣A癶夭戈 戤wsekfcffijyskA盈戈 戥fcjjsjjfijyskA星戈 戦A単戈 戨A哥戈 截jfjsfkjjjfjyskS𢦏隹 戫A有或 戬jffksjfcjjjyskA晋戈 戭A寅戈
戮ckickisksssjyskA翏戈 戯A虚戈 戳ckickisfkjjjfjjyskA翟戈 戴jfjfcjfjjffjskyskS𢦏異 戵A瞿戈 戶sscjS⺁コ 户kcjsW尸丶 戸D一尸 戹S户㇠ 戺A户巳
戻S户大 戼W戶戶 戽kcjskkjfS户斗 戾kcjsjslkS户犬 房kcjskjrsS户方 所sscjssjfA戶斤 扁kcjsfrjffS户𠕁 扂S户占 扃kcjsfrfcjS户冋 扄S户向 扅S户多 扆S户衣
扇kcjsrkirkiS户羽 扈kcjsfcjcfjuS户邑 扉kcjsfjjjfjjjS户非 扊S户炎 手sjjgD㇒扌 扌jgiW亅二 才jgsW𠂇㇒ 扎jgiuA扌乚 扏A扌九 扐A扌力 扑jgifkA扌卜
扒jgislA扌八 打jgijgA扌丁 扔jgiwsA扌乃 払A扌厶 扖A扌入 扗A扌土 托jgisjuA扌乇 扙A扌丈 扚A扌勺 扛jgijfjA扌工 扜A扌于 扝A扌亏 扟A扌卂 扠A扌叉 扡A扌也 扢A扌乞
扣jgifcjA扌口 扤A扌兀 扥A扌七㇒ 扦jgisjfA扌千 执jgisokA扌丸 扨A扌刃 扩jgikjsA扌广 扪jgikfrA扌门 扫jgicjjA扌彐 扬jgiwssA扌𠃓 扭jgicfjjA扌丑
扮jgislrsA扌分 扯jgifjfjA扌止 扰jgijsukA扌尤 扱A扌及 扲A扌今 扳jgisselA扌反 扴A扌介 扵A扌仒 扶jgijjslA扌夫 扷A扌夭 扸A扌片 批jgijhsuA扌比 扺A扌氏 扻A扌欠
扼jgijsruA扌厄 扽A扌屯 找jgijyskA扌戈 承egjjjeslW氶三 技jgijfelA扌支 抁A扌允 抂A扌王 抃A扌卞 抄jgifsksA扌少 抅A扌勾 抆A扌文 抇A扌日 抈A扌月
抉jgicjslA扌夬 把jgicfjuA扌巴 抋A扌心 抌A扌冘 抍A扌升 抎A扌云 抏A扌元 抐A扌内 抑jgishrfA扌卬 抒jgiekegA扌予 抓jgissflA扌爪 抔A扌不 投jgisvelA扌殳
抖jgikkjfA扌斗 抗jgikjsoA扌亢 折jgissjfA扌斤 抙A扌手 抚jgijjsuA扌无 抛jgisorsA扌𠠵 抜A扌友 抝A扌幻 択A扌尺 抟jgijjxkA扌专 抠jgijskbA扌区
抡jgislsuA扌仑 抢jgislruA扌仓 抣A扌匀 护jgikcjsA扌户 报jgirfelA扌𠬝 抦A扌丙 抧A扌只 抨jgijksjfA扌平 抩A扌冉 抪A扌布 披jgiesfelA扌皮
抬jginkfcjA扌台 抭A扌宂 抮A扌㐱 抯A扌且 抰A扌央 抱jgisrcjuA扌包 抲A扌可 抳A扌尼 抴A扌世 抵jgishjykA扌氐 抶A扌失 抷A扌丕 抸A扌乏 抹jgijjfslA扌末 抺A扌未
抻jgifcjjfA扌申 押jgifcjjfA扌甲 抽jgifcjfjA扌由 抾A扌去 抿jgicjhjyA扌民 拀A扌兄 拁A扌加 拂jgicjzsfA扌弗 拃A扌乍 拄jgikjjfjA扌主 担jgifcjjjA扌旦
拆jgissjfkA扌斥 拇jgibrkjkA扌母 拈jgifjfcjA扌占 拉jgikjksjA扌立 拊jgisfjgkA扌付 拌jgiksjjfA扌半 拍jgisfcjjA扌白 拎jgislkekA扌令 拏D奴手
拐jgifcjrsA扌另 拑jgijffjjA扌甘 拒jgijcjbA扌巨 拓jgijsfcjA扌石 拔jgijselkA扌犮 拕A扌它 拖jgisjrfuA扌㐌 拗jginnkrsA扌幼 拘jgisrfcjA扌句
拙jgibffbfA扌出 拚jginkjsfA扌弁 招jgirsfcjA扌召 拜sjjsjjjjfA龵一丰 拝A扌一丰 拞A扌丘 拟jgihkskA扌以 拠A扌⺙几 拡A扌広 拢jgijsuskA扌龙
拣jgijnrskA扌七㇆八 拤A扌卡 拥jgisrjjfA扌用 拦jgiksjjjA扌兰 拧jgikdejgA扌宁 拨jginselkA扌发 择jgieljjfA扌又二丨 拪A扌西 拫A扌艮 括jgisjffcjA扌舌
拭jgijjfiykA扌式 拮jgijfjfcjA扌吉 拯jgiegesljA扌丞 拰A扌任 拱jgijffjskA扌共 拲D共手 拳ksjjslsjjgD龹手 拴jgisljjfjA扌全 拵A扌存
拶jgimmmsekA扌𡿪 拷jgijfjsjzA扌考 拸A扌多 拹A扌劦 拺A扌朿 拻A扌灰 拼jgiksjjsfA扌并 拽jgifcjjysA扌曳 拾jgisljfcjA扌合 拿sljfcjsjjgD合手
挀A扌⺁𧘇 持jgijfjjgkA扌寺 挂jgijfjjfjA扌圭 挃jgijnkjfiA扌至 挄A扌光 挅A扌朶 挆A扌朵 指jgisufcjjA扌旨 挈jjjfrssjjgD㓞手 按jgikdemsjA扌安
挊A扌𠧗 挋A扌臣 挌A扌各 挍A扌交 挎jgijsljjzA扌夸 挏A扌同 挐D如手 挑jgiskiuskA扌兆 挒A𢪰刂 挓A扌宅 挔A扌衣 挕A扌耳 挖jgikdeskoA扌穵 挗A扌夷 挘A扌劣 挙D兴手
挚jgisoksjjgD执手 挛kjffsksjjgD亦手 挜A扌亚 挝jgijgkkalA扌过 挞jgijskkalA扌达 挟jgijksjslA扌夹 挠jgijysjsuA扌尧 挡jgifkscjjA扌当
挢jgisjslsfA扌乔 挣jgisecjjgA扌争 挤jgikjslsfA扌齐 挥jgidejnjfA扌军 挦A扌寻 挧A扌羽 挨jginksjjslA扌矣 挪jgirjjswfA扌那 挫jgiskskjfjA扌坐
挬A扌孛 挭A扌更 挮A扌弟 振jgijsjjhslA扌辰 挰A扌呈 挲kkifskssjjgD沙手 挳A扌巠 挴A扌每 挵A扌王廾 挶A扌局 挷A扌邦 挸A扌見 挹jgifcjcfjuA扌邑 挺jgisjfjalA扌廷
挻A扌延 挼A扌妥 挽jgisefcjsuA扌免 挿A扌𢆍 捀A扌夆 捁A扌告 捂jgijfcjfcjA扌吾 捃jgicjjsfcjA扌君 捄A扌求 捅jgiekfrjjfA扌甬 捆jgifcjfskjA扌困 捇A扌赤
捈A扌余 捉jgifcjfjslA扌足 捊A扌孚 捋jgiskksjgkA扌寽 捌jgifcjrsfgA扌别 捍jgifcjjjjfA扌旱 捎jgifksfrjjA扌肖 捏jgifcjjjfjA扌圼
捐jgifcjfrjjA扌肙 捑A扌日夨 捒A扌束 捓A扌邪 捔A扌角 捕jgijfrjjfkA扌甫 捖A扌完 捗A扌步 捘A扌夋 捙A扌車 捚A扌里 捛A扌吕 捜A扌申又 捝A扌兑 捞jgijffdersA扌劳
损jgifcjfcskA扌员 捠A扌兵 捡jgisljkksjA扌佥 换jgisefcjslA扌奂 捣jgisrkzfbfA扌岛 捤A扌尸手 捥A扌宛 捦A扌金 捧jgijjjsljjfA扌奉
捩jgikcjsjslkA扌戾 捪A扌昏 捬A扌府 捭jgisfcjjsjfA扌卑 据jgicjsjffcjA扌居 捯jgijnkjfifgA挃刂 捰A扌果 捱jgijsjfjjfjA扌厓 捳A扌岳 捴A扌忩 捵A扌典
捶jgisjfjffjjA扌垂 捷jgijcjjfjslA扌疌 捸A扌隶 捹A扌奔 捺jgijsljjgskA扌奈 捻jgislkedykkA扌念 捼A扌夭女 捽A扌卒 捾A扌官 捿A扌妻 掀jgissjfseslA扌欣
掁A扌長 掂jgikjsfjfcjA扌店 掅A扌青 掇jgiekekekelA扌叕 授jgiskksdeelA扌受 掉jgifjfcjjjfA扌卓 掊jgikjksjfcjA扌咅 掋A扌底
掌fksdefcjsjjgD龸口手 掍A扌昆 掎jgijskjfcjgA扌奇 掏jgisrsjjfbfA扌匋 掐jgisesfjcjjA扌臽 掑A扌其 排jgifjjjfjjjA扌非 掓A扌叔 掔D臤手 掕A扌夌
掖jgikjsfseklA扌夜 掘jgicjsbffbfA扌屈 掚A扌兩 掜A扌兒 掝A扌或 掞A扌炎 掟A扌定 掠jgikjfcjgskA扌京 採jgiskksjfslA扌采 探jgideskjfslA扌罙
掣sjjfrffgsjjgD制手 掤A扌朋 接jgikjksjmsjA扌妾 掦A扌易 控jgikdeskjfjA扌空 推jgisfkjjjfjA扌隹 掩jgijslfcjjuA扌奄 措jgijffjfcjjA扌昔 掫A扌取
掬jgisrksjfskA扌匊 掭jgijjslgdkkA扌忝 掮jgikcjsfrjjA扌肩 掯A扌肯 掰sjjsslrssjjgA龵分手 掱D手手手 掲A扌日匂 掳jgifjesjursA扌虏
掴jgifcjjfjkjA扌国 掵A扌命 掶A扌庚 掷jgiksjjskwfA扌郑 掸jgiksfcjjjfA扌单 掹A扌孟 掺jginkjslsssA扌参 掻A扌𧈡 掼jgibcfjfcskA扌贯 掽A扌並
掾jginejstssslA扌彖 掿A扌若 揁A扌貞 揂A扌酋 揃A扌前 揄jgisljfrjjfgA扌俞 揅D研手 揆jgiekssljjskA扌癸 揇A扌南 揈A扌訇 揉jgiekegsjfslA扌柔 揊A扌畐
揋A扌畏 揌A扌思 揍jgijjjsljjskA扌𡗗夭 揎jgikdejfcjjjA扌宣 描jgijfffcjfjA扌苗 提jgifcjjjfjslA扌是 揑A扌臼工 插jgisjfsfjcjjA扌臿 揓A扌施 揔A扌怱
揕A扌甚 揖jgifcjjffjjjA扌咠 揗A扌盾 揘A扌皇 揙A扌扁 揜A扌弇 揝A扌昝 揞jgikjksjfcjjA扌音 揟A扌胥 揠jgijfcjjmsjbA扌匽 握jgicjsjnkjfjA扌屋 揢A扌客
揣jgifbfjsfrffA扌耑 揤A扌即 揥A扌帝 揦A捒刂 揧D剌手 揨A扌亭 揩jgijhsusfcjjA扌皆 揪jgisjfskdsslA扌秋 揫D秋手 揬A扌突 揭jgifcjjsrskbA扌曷 揰A扌重
揱D削手 揲jgijffjbjfslA扌枼 揳A扌契 援jgiskksjjselA扌爰 揵A扌建 揶jgijffjjiwfA扌耶 揷A扌𦥛 揸jgijfslfcjjjA扌查 揹A扌背 揺A扌爫𠙻 揻A扌威 揼A扌泵
揽jgiffsjkfcsuA扌览 揾A扌昷 揿jgisjjjhseslA扌钦 搀jgisefcjsukkA扌免⺀ 搁jgikfrselfcjA扌阁 搂jgiksjfslmsjA扌娄 搃A扌总 搄A扌恒
搅jgikksdefcsuA扌觉 搆A扌冓 搇A扌衾 搈A扌容 搉A扌隺 搊A扌芻 搋jgissfjesjusoA扌虒 搌jgicjsjffjhslA扌展 搎A扌孫 搏jgijfcjjfkjgkA扌尃
搐jgikjnnkfcjfjA扌畜 搑A扌茸 搒A扌旁 搓jgiksjjjsjfjA扌差 搔jgielkfcjfjkA扌蚤 搕A扌盍 搘A扌耆 搙A扌辱 搚A扌脅 搛jgiksjcjjffslA扌兼
搜jgisfjcjjfelA扌叟 搝A扌臭 搞jgikjfcjfrfcjA扌高 搟A扌軒 搠jgiksjbfssrjjA扌朔 搡jgiekekekjfslA扌桑 搢A扌晋 搣A扌烕 搤A扌益 搥A扌追
搦jgicjzkicjzkiA扌弱 搨A扌𦐇 搩A扌桀 搪jgikjscjjffcjA扌唐 搫D般手 搬jgissrkjksvelA扌般 搭jgijffsljfcjA扌荅 搮A扌栗 搯A扌舀 搰A扌骨 搱A扌尸辛
搲A扌窊 搳A扌害 搴kdejjffjslsjjgD宀𠀎八手 搷A扌真 搸A扌秦 搹A扌鬲 携jgisfkjjjfjwsA扌隽 搻D合𢪒 搼A扌拳 搽jgijffsljgskA扌茶 搾A扌窄
搿sjjsskjfcjsjjgA龵拿 摀A扌烏 摁jgifcjskjdykkA扌恩 摂A扌耳冫冫 摃A扌貢 摄jgijffjjjekelA扌聂 摅jgifjesjudykkA扌虑 摆jgifcffjjfjnkA扌罢
摇jgiskkssjjfbfA扌爫缶 摈jgikdesfjfjskA扌宾 摉A扌穴人夕 摊jgieksfkjjjfjA扌难 摋A扌殺 摌A扌亠丷厂生 摍A扌宿 摎A扌翏 摏A扌舂 摐A扌從 摒jgicjsksjjsfA扌屏
摓A扌逢 摔jgikjnnkkiskjfA扌率 摕A扌帶 摖A扌祭 摗A扌欶 摘jgikjksfrjffcjA扌啇 摙A扌連 摚A扌堂 摛A扌离 摝A扌鹿 摞jgifcjfjnnkgskA扌累 摠A扌悤 摡A扌既 摢A扌虖
摣A扌虘 摤A扌爽 摥A扌𠂉日一勿 摦A扌瓠 摧jgifbfsfkjjjfjA扌崔 摨A扌犀 摩kjsjfskjfslsjjgS麻手 摪A扌將 摫A扌規 摬A扌竟 摭jgikjsjffjdkkkA扌庶 摮D敖手 摰D埶手
摱A扌曼 摲A扌斬 摴A扌雩 摵A扌戚 摷A扌巢 摸jgijfffcjjjslA扌莫 摹jfffcjjjslsjjgD莫手 摺jgickickisfcjjA扌習 摼A扌堅 摽A扌票 摾A扌强 摿A扌人音 撀D殸手 撁A扌牽
撂jgifcjfjselfcjA扌畧 撃D軗手 撄jgifcskfcskmsjA扌婴 撅jgijsksjbjsseslA扌厥 撆D敝手 撇jgiksfrfsksjslA扌敝 撉D敦手 撊A扌閒 撋A扌閏 撌A扌貴 撍A扌朁
撎A扌壹 撑jgifksdefcjsjjgA扌掌 撒jgijffjfrjjsjslA扌散 撔A扌景 撕jgijffjjjskssjfA扌斯 撖jgiejffjjisjslA扌敢 撗A扌黄 撘A扌答
撙jgiksjfcsbjjjgkA扌尊 撚A扌然 撛A扌粦 撜A扌登 撞jgikjksjfcjjfjjA扌童 撠A扌戟 撡A扌叅 撢A扌覃 撤jgikjnkfrjjsjslA扌育⺙ 撦A扌奢 撧A扌絶 撨A扌焦
撩jgijslksfcjjgskA扌尞 撪A扌軬 撬jgisjjusjjhsjjuA扌毳 播jgisksjfslfcjfjA扌番 撮jgifcjjjffjjielA扌最 撯A扌⺶目 撰jgicjucjujffjskA扌巽
撱A扌隋 撴A扌敦 撵jgijjskjjsljnjfA扌辇 撶A扌華 撷jgijfjfcjjsfcskA扌颉 撸jgisefcjfjjfcjjA扌鲁 撹A扌覚 撺jgikdeskfcjfcjfA扌窜
撼jgijsjfcjyskdykkA扌感 撽A扌敫 擀jgijffcjjjfsljjfA扌幹 擂jgijdefkkkkfcjfjA扌雷 擃A扌農 擅jgikjfcfcjjfcjjjA扌亶 擆A扌著 擈A扌業 擉A扌蜀
擌A扌筴 操jgifcjfcjfcjjfslA扌喿 擎jffsrfcjsjslsjjgD敬手 擏A扌敬 擐jgifcffjjfcjshslA扌睘 擑A扌戢 擒jgislkjskbffrnkA扌禽 擕A扌雋 擖A扌葛
擗jgicjsfcjkjksjjfA扌辟 擘cjsfcjkjksjjfsjjgD辟手 擙A扌奧 擛A扌葉 擜A扌献 擝A扌盟 擞jgiksjfskmsjsjslA扌数 擟A扌爾 擢jgickickisfkjjjfjA扌翟
擤jgisfcjjjfcjfjjsfA扌鼻 擥D臣𠂉丶罒手 擦jgikdesekkeljjgskA扌察 擧D與手 擨A扌歋 擩A扌需 擪S厂日月犬手 擫A扌厭 擭A扌蒦 擮A扌截 擳A扌節 擵A扌摩 擶A扌箭 擸A扌巤
擹A扌歎 擿A扌辶六冂古 攀jfskskskjfskjslsjjgD棥大手 攁A扌養 攂A扌畾 攃A扌蔡 攅A扌賛 攇A扌宀丰罒心 攈A扌麇 攉jgijdefkkkksfkjjjfjA扌霍 攊A扌歷 攋A扌賴 攌A扌圜
攍A扌嬴 攎A扌盧 攐A扌褰 攑A扌舉 攒jgisjfjshsjfjsufcskA扌赞 攓A扌蹇 攕A扌韱 攗A扌麋 攘jgikjfcjfcjjjffjshslA扌襄 攚A扌營 攞A扌羅 攟A扌麕 攠A扌靡 攡A扌離
攥jgisjksjkfcjjjjslnnkgskA扌纂 攦A扌麗 攧A扌顛 攨A扌穴𤬑 攩A扌黨 攫jgifcjjjfcjjjsfkjjjfjelA扌矍 攭A扌蠡
攮jgijfcjfdefcjfcjjjffjshslA扌囊 支jfelD十又 攰S支力 攱A立支 攲A奇支 攳S支尋 攴fjelD⺊又 攵sjslW⺙ 收hfsjslA丩⺙ 攷A丂⺙ 攸sffsjslA亻丨⺙
改cjhsjslA己⺙ 攺A巳⺙ 攻jfisjslA工⺙ 攼A干⺙ 攽A分⺙ 放kjrssjslA方⺙ 政jfjfisjslA正⺙ 敀A白⺙ 敁A占攴 敂A句⺙ 敃cjhjysjslA民⺙ 敄ekegssjslA矛⺙
故jffcjsjslA古⺙ 敆A合攴 敇A朿⺙ 效kjsksksjslA交⺙ 敉ksjfsksjslA米⺙ 敊A尗攴 敋A⺙口⺙ 敌sjffcjsjslA舌⺙ 敍A余攴 敏sjbrkjksjslA每⺙ 敐A辰⺙
救jgkiskksjslA求⺙ 敒A亻申⺙ 敔A吾⺙ 敕jfcjfsksjslA束⺙ 敖jjfjrssjslA龶万⺙ 教jfjsegisjslA孝⺙ 敚A兑⺙ 敛skjkksisjslA佥⺙ 敜A念⺙
敝ksfrfsksjslA㡀⺙ 敞fksfrfcjsjslA尚⺙ 敟A典⺙ 敠A叕攴 敡A易攴 敢ejffjjisjslAコ耳⺙ 散jffjfrjjsjslA龷月⺙ 敤A果攴 敥A炎攴 敦kjfcjegisjslA享⺙
敧A奇攴 敨A咅⺙ 敩A学⺙ 敪A叕⺙ 敫sfcjjkjrssjslA白方⺙ 敬jffsrfcjsjslA苟⺙ 敭A昜⺙ 敮A臿攴 敯A昬攴 数ksjfskmsjsjslA娄⺙ 敱A豈攴
敲kjfcjfrfcjfjelA高攴 敳S山⺙豆 整jfcjfsksjsljfjfjD敕正 敶A阝𢽬 敷jfcjjfkkjrssjslA旉⺙ 敹A⺊冖釆⺙ 敺A區攴 敻D⺈𠔿目⺙ 敼A喜攴 敽A喬攴 敾A善⺙ 敿A喬⺙
斀A蜀攴 斁A睪⺙ 斄D未⺙𠩬 斅A學攴 文kjslD亠乂 斈D文子 斉D文丨丨二 斊D文耳 斋kjsljsfrffD文而 斌kjskjjfjfiykA文武 斍D文見 斎D文丨丨示 斏A文良
斐fjjjfjjjkjslD非文 斑jjfikjskjjfjA王文王 斒A文扁 斓kjskkfrjfcksjfskA文阑 斔A蚉臾 斖D文舋 斗kkjfW十⺀ 斘A夕斗 料ksjfskkkjfA米斗 斚D厸冖斗
斛sesrjjfkkjfA角斗 斜skjjgskkkjfA余斗 斝D吅冖斗 斞A臾斗 斟jffjjjskbkkjfA甚斗 斠A冓斗 斡jffcjjjfslkkjfA龺人斗 斢A黄斗 斣A蜀斗 斤ssjfS⺁丅
斥ssjfkW斤丶 斦A斤斤 斧skslssjfD父斤 斨A爿斤 斩jnfissjfA车斤 斪A句斤 斫jsfcjssjfA石斤 断ksjfskbssjfA㇗米斤 斮A昔斤 斯jffjjjskssjfA其斤
新kjksjjgskssjfA亲斤 斱A者斤 斲A𠁁斤 斳A堇斤 斴A粦斤 斵A𠨣斤 斶A斤蜀 斸A屬斤 方kjrsD亠丿㇆ 斺A方介 斻A方𠂉几 於kjrsslkkA方仒 施kjrssjrfuA方㐌 斾A方𠂉巾
斿kjrssjegjA方𠂉子 旀A方厼 旁kjksdekjrsD亠丷冖方 旃kjrssjsrkjA方𠂉丹 旄kjrssjsjjuA方𠂉毛 旅kjrssjshslA方𠂉氏 旆kjrssjjfrfA方𠂉巿
旇A方𠂉皮 旈A方㐬 旉jfcjjfkkjrsD甫方 旊A方𠂉瓦 旋kjrssjefjslA方𠂉疋 旌kjrssjsjjfjA方𠂉生 旍A方𠂉令 旎kjrssjcjssuA方𠂉尼
族kjrssjsjjslA方𠂉矢 旐A方𠂉兆 旑A方奇 旒kjrssjkjnksfuA方𠂉㐬 旓A方𠂉肖 旔A方建 旕A方口仒匕 旖kjrssjjskjfcjgA方𠂉奇 旗kjrssjjffjjjskA方𠂉其
旘A方音戈 旙A方番 旚A方𠂉票 旛A方𠂉番 旜A方𠂉亶 旝A方𠂉會 旞A方𠂉遂 旟A方𠂉與 无jjsuD一尢 旡jnsuS𡕒乚 既cjjhkjnsuA𢀳丶旡 旤A咼旡 日fcjjW口一 旦fcjjjD日一
旧ffcjjA丨日 旨sufcjjD匕日 早fcjjjfD日十 旪A日十 旫A日刀 旬srfcjjS勹日 旭sofcjjS九日 旮sofcjjD九日 旯fcjjsoD日九 旰fcjjjjfA日干 旱fcjjjjfD日干
旲fcjjjslD日大 旳A日勺 旴A日于 旵D日山 时fcjjjgkA日寸 旷fcjjkjsA日广 旸fcjjwssA日𠃓 旹D㞢日 旺fcjjjjfjA日王 旻fcjjkjslD日文 旼fcjjkjslA日文
旽A日屯 旾D屯日 旿A日午 昀fcjjsrkiA日匀 昁A日巿 昂fcjjshrfD日卬 昃fcjjjsslD日仄 昄A日反 昅A日及 昆fcjjjhsuD日比 昇fcjjsjsfD日升 昈A日户
昉fcjjkjrsA日方 昊fcjjjjslD日天 昋D天日 昌fcjjfcjjD日日 昍A日日 明fcjjsrjjA日月 昏shjyfcjjD氏日 昐A日分 昑A日今 昒A日勿 易fcjjsrssD日勿
昔jffjfcjjD龷日 昕fcjjssjfA日斤 昖A日公 昗fcjjkjskD日六 昘D日方 昙fcjjjjnkD日云 昚D𡗜日 昛A日巨 昜D日一勿 昝selfkfcjjD处日 昞A日丙 星fcjjsjjfjD日生
映fcjjfcjslA日央 昡A日玄 昢A日出 昣A日㐱 昤A日令 春jjjslfcjjD𡗗日 昦D日夰 昧fcjjjjfslA日未 昨fcjjsjfjjA日乍 昩A日末 昪D日厶廾 昫fcjjsrfcjA日句
昬cjhjyfcjjD民日 昭fcjjrsfcjA日召 昮D日功 是fcjjjfjslD日𤴓 昰D日正 昱fcjjkjksjD日立 昲A日弗 昳fcjjsjjslA日失 昴fcjjshsrfD日卯
昵fcjjcjssuA日尼 昶kreslfcjjS永日 昷fcjjfcffjD日皿 昸A日冬 昹A日永 昺fcjjjfrskD日丙 昻D日工𰆊 昼cjslfcjjjS尺旦 昽A日龙 显fcjjffksjD日业 昿A日広
晀A日兆 晁fcjjskiuskD日兆 晃fcjjfksjsuD日光 晄A日光 晅A日亘 晆A日圭 晇A日夸 晈A日交 晊A日至 晋jffksjfcjjD亚日 晌fcjjsfrfcjA日向 晍A日同 晎A日共
晏fcjjkdemsjD日安 晐A日亥 晑D日向 晒fcjjjfcsbjA日西 晓fcjjjysjsuA日尧 晔fcjjsfsujfA日华 晕fcjjdejnjfD日军 晖fcjjdejnjfA日军
晗fcjjslkefcjA日含 晘A日旱 晙A日夋 晚fcjjsefcjsuA日免 晜D日弟 晞fcjjskjsfrfA日希 晟fcjjjsryskD日成 晠A日成 晡fcjjjfrjjfkA日甫 晢D折日 晣A日折
晤fcjjjfcjfcjA日吾 晥A日完 晦fcjjsjbrkjkA日每 晧A日告 晨fcjjjsjjhslD日辰 晩A日⺈口丨儿 晪A日典 晫A日卓 晬A日卒 晭A日周 普ksjffksjfcjjD並日
景fcjjkjfcjgskD日京 晰fcjjjfskssjfA日析 晱A日炎 晲A日兒 晳D析日 晴fcjjjjfjfrjjA日青 晵D𢼄日 晶fcjjfcjjfcjjD日日日 晷fcjjselfkfcjD日咎 晸D日政
晹A日易 智sjjskfcjfcjjD知日 晻A日奄 晼A日宛 晽A日林 晾fcjjkjfcjgskA日京 晿A日曰曰 暀A日往 暁A日十龷儿 暂jnfissjffcjjD斩日 暃D日非 暄fcjjkdejfcjjjA日宣
暅A日恒 暆A日施 暇fcjjcjfjjcjelA日叚 暊A日頁 暋D敃日 暌fcjjekssljjskA日癸 暍A日曷 暎A日英 暏A日者 暐fcjjcfjfcjjnfA日韋 暑fcjjjfjsfcjjD日者 暒A日星
暓D敄日 暔A日南 暕A日柬 暖fcjjskksjjselA日爰 暗fcjjkjksjfcjjA日音 暙A日春 暚A日爫缶 暛A日差 暜D竝日 暝fcjjdefcjjkjskA日冥 暞A日臬 暟A日豈 暠D日高 暡A日翁
暣A日氣 暤A日皋 暥A日晏 暦S𠩵日 暧fcjjskksdejselA日爱 暨cjjhkjnsufcjjjD既旦 暩A日祭 暪A日廿巾𠓜 暬D埶日 暭A日皐 暮jfffcjjjslfcjjD艹旲日 暯A日莫 暰A日從
暱A日匿 暲A日章 暳A日彗 暴fcjjjffjslgkiskD日共水 暵A日廿中夫 暶A日旋 暷A日專 暸A日尞 暹fcjjsfkjjjfjkalS進日 暺A日單 暻A日景 暼D敝日 暽A日粦
暾fcjjkjfcjegisjslA日敦 暿A日喜 曀A日壹 曁D旣旦 曂A日黄 曃A日逮 曅D日華 曈fcjjkjksjfcjjfjjA日童 曊A日費 曋A日覃 曌fcjjsrjjkdeskjfjD明空 曍A日臯
曎A日睪 曐D晶生 曑D晶㐱 曒A日敫 曓D日出㚐十 曔A日敬 曕A日詹 曗A日業 曘A日需 曙fcjjfcffjjfjsfcjjA日署 曚A日蒙 曛fcjjsjfcksjfjjdkkkA日熏
曜fcjjckickisfkjjjfjA日翟 曝fcjjfcjjjffjslgkiskA日日㳟 曞A日厲 曟D晶辰 曡D晶冝 曢A日寮 曣A日燕 曤A日霍 曦fcjjksjjfjsjfskjzyskA日羲 曧D日融
曩fcjjkjfcjfcjjjffjshslD日襄 曪A日羅 曫D䜌日 曭A日黨 曮A日嚴 曯A日屬 曰fcjjW口一 曱D冂干 曲fcjffjD井凵 曳fcjjysW㇂日㇒ 更jfcjjslD一申乂 曵W㇂日㇒丶
曶D勿日 曷fcjjsrskbD曰匃 曹jfcjffjfcjjD艹曲日 曺D𤰔日 曻D日舛 曼fcjjfcffjelD日罒又 曽D丷田日 曾ksfcfksjfcjjD丷口丨丷日 替jjskjjslfcjjD㚘日
最fcjjjffjjielD曰取 朁jnshjnsufcjjD兓日 朂D日𦔳 朄A申柬 朅A去曷 朆A曾勿 朇A會卑 月srjjW冂二 有jsfrjjS𠂇月 朊srjjjjsuA月元 朋srjjsrjjA月月 朌A月分
服srjjrfelA月𠬝 朎A月令 朏A月出 朐srjjsrfcjA月句 朑A月世 朒A月肉 朓A月兆 朔ksjbfssrjjA屰月 朕srjjksjjslA月关 朖A月良 朗kcjjhksrjjA𢀳丶丶月 朘A月夋
朙A囧月 朚D亡明 望kjhsrjjjjfjD肓王 朜A月享 朝jffcjjjfsrjjA龺月 朞D其月 期jffjjjsksrjjA其月 朠A月英 朡A月凶八夂 朢D臣月王 朣A月童 朤W月月月月
朦srjjjffdejjstssslA月蒙 木jfslW十八 朩jgskD十小 未jjfslW木一 末jjfslW木一 本jfsljW木一 札jfskuA木乚 术jfslkW木丶 朰D木㇠ 朱sjjfslW未㇒ 朲A木人
朳A木八 朴jfskfkA木卜 朵svjfslD几木 朶D乃木 朷A木刀 朸A木力 朹A木九 机jfsksoA木几 朻A木丩 朼A木匕 朽jfskjzA木丂 朾A木丁 朿jfrfskW木冂 杀skjgskD乂朩 杁A木入
杂sojgskD九朩 权jfskelA木又 杄A木千 杅A木于 杆jfskjjfA木干 杇A木亏 杈jfskelkA木叉 杉jfsksssA木彡 杊A木川 杋A木凡 杌jfskjsuA木兀 杍A木子 李jfslegjD木子
杏jfslfcjD木口 材jfskjgsA木才 村jfskjgkA木寸 杒A木刃 杓jfsksrkA木勺 杔A木乇 杕A木大 杖jfskjslA木丈 杗D亡木 杘D尸木 杙A木弋 杚A木乞 杛A木弓 杜jfskjfjA木土
杝A木也 杞jfskcjuA木己 束jfcjfslW木口 杠jfskjfjA木工 条seljgskD夂朩 杢D木工 杣A木山 杤A木万 来jksjfslW未丷 杦A木久 杧A木亡 杨jfskwssA木𠃓
杩jfskczjA木马 杪jfskfsksA木少 杫A木止 杬A木元 杭jfskkjsoA木亢 杮A木巿 杯jfskjsfkA木不 杰jfsldkkkD木灬 杲fcjjjfslD日木 杳jfslfcjjD木日 杴A木欠
杵jfsksjjfA木午 杶A木屯 杷jfskcfjuA木巴 杸A木殳 杹A木化 杺A木心 杻A木丑 杼jfskekegA木予 杽A木手 松jfskslnkA木公 板jfsksselA木反 枀D公木 极jfsksalA木及
枂A木月 枃A木匀 构jfsksrnkA木勾 枅A木开 枆A木毛 枇jfskjhsuA木比 枈D比木 枉jfskjjfjA木王 枊A木卬 枋jfskkjrsA木方 枌A木分 枍A木兮 枎A木夫 枏A木冄
析jfskssjfA木斤 枑A木互 枒A木牙 枓A木斗 枔A木今 枕jfskdesuA木冘 枖A木夭 林jfskjfslA木木 枘jfskfrskA木内 枙A木厄 枚jfsksjslA木⺙ 枛A木爪
果fcjjjfslD田木 枝jfskjfelA木支 枞jfskskslA木从 枟A木云 枠A木卆 枡A木升 枢jfskjskbA木区 枣jfcfslkkD朿⺀ 枤A木犬 枥jfskjsrsA木历 枦A木户
枧jfskfcsuA木见 枨jfsksjhlA木长 枩D木公 枪jfskslruA木仓 枫jfsksoskA木风 枬A木丹 枭srkzjfslS𢎘丶丶木 枮A木占 枯jfskjffcjA木古 枰jfskjksjfA木平
枱A木台 枲D台木 枳jfskfcjskA木只 枵jfskfcjjzA木号 架rsfcjjfslD加木 枷jfskrsfcjA木加 枸jfsksrfcjA木句 枹A木包 枺A木末 枻A木世 枼jffjbjfslD世木
枽D卋木 枾A木二丨丨丨 枿A木十廾 柀A木皮 柁jfskkdesuA木它 柂A木㐌 柃jfskslkekA木令 柄jfskjfrskA木丙 柅A木尼 柆A木立 柇A木禾 柈A木半 柉A木乏 柊A木冬 柋D代木 柌A木司
柍A木央 柎A木付 柏jfsksfcjjA木白 某jffjjjfslD甘木 柑jfskjffjjA木甘 柒kkijujfslD氵七木 染kkisojfslD氿木 柔ekegsjfslD矛木 柕A木矛 柖A木召 柗A木㕣
柘jfskjsfcjA木石 柙jfskfcjjfA木甲 柚jfskfcjfjA木由 柛A木申 柜jfskjcjbA木巨 柝jfskssjfkA木斥 柞jfsksjfjjA木乍 柟A木冉 柠jfskkdejgA木宁
柡A木二水 柢jfskshjykA木氐 柣A木失 柤A木且 查jfslfcjjjD木旦 柦A木旦 柧A木瓜 柨A木布 柩jfskjsekbA木匛 柪A木幼 柫A木弗 柬jfcksjfslW木口丨丷 柭A木犮 柮A木出
柯jfskjfcjgA木可 柰jfsljjgskD木示 柱jfskkjjfjA木主 柲A木必 柳jfskshsrfA木卯 柴fjfisujfslD此木 柶A木四 柷A木兄 柸A木丕 柹A木㇒㇉㇒丨
査jfslfcjjjD木且 柼A木穴 柽jfskeljfjA木圣 柾A木正 柿jfskkjfrfA木市 栀jfskssjruA木卮 栁A木夘 栂A木母 栃jfskssjrsA木⺁万 栄D⺍冖木 栅jfsksrsrjA木册
栆D十中人⺀ 标jfskjjgskA木示 栈jfskjjyskA木戋 栉jfskjffrfA木节 栊jfskjsuskA木龙 栋jfskjngskA木东 栌jfskfjcjsA木卢 栍A木生 栎jfsksbgskA木乐
栏jfskksjjjA木兰 栐A木永 树jfskekjgkA木对 栒A木旬 栓jfsksljjfjA木全 栔D㓞木 栕A木臣 栖jfskjfcsbjA木西 栗jfcffjjfslD覀木 栘A木多 栙A木夅 栚A木关
栛A木劦 栜A木朿 栝jfsksjffcjA木舌 栞D幵木 栟A木并 栠D任木 校jfskkjskslA木交 栢jfskjsfcjjA木百 栣A木任 栤A木冰 栥D次木 栦A木州 栧A木曳 栨A木次
栩jfskrkirkiA木羽 株jfsksjjfslA木朱 栫A木存 栬A木色 栭A木而 栮A木耳 栯A木有 栰A木伐 栱A木共 栲jfskjfjsjzA木考 栳jfskjfjssuA木老 栴A木𠂉丹 栵A𪲰刂
栶A木因 样jfskksjjjfA木羊 核jfskkjnsskA木亥 根jfskcjjhslA木艮 栺A木旨 栻A木式 格jfskselfcjA木各 栽jfjjfskyskS𢦏木 栾kjffskjfslD亦木 栿A木伏
桀sekjnfjfslD舛木 桁jfskssfjjgA木行 桂jfskjfjjfjA木圭 桃jfskskiuskA木兆 桄jfskfksjsuA木光 桅jfsksejsruA木危 框jfskjjjfjbA木匡 桇D如木
案kdemsjjfslD安木 桉jfskkdemsjA木安 桊ksjjsljfslD龹木 桋A木夷 桌fjfcjjjfslD⺊日木 桍A木夸 桎jfskjnkjfjA木至 桏A木邛 桐jfskfrjfcjA木同
桑ekekekjfslD叒木 桒D卉木 桓jfskjfcjjjA木亘 桔jfskjfjfcjA木吉 桕jfsksfjcjjA木臼 桖A木血 桗A木朶 桘A木𠂤 桙A木牟 桚A木𡿪 桛A木𠧗 桜A木⺍女 桝A木舛
桞A木邜 桟A木㦮 桠jfskjffksjA木亚 桡jfskjysjsuA木尧 桢jfskfjfcskA木贞 档jfskfkscjjA木当 桤jfskfbfcjuA木岂 桥jfsksjslsfA木乔
桦jfsksfsujfA木华 桧jfsksljjnkA木会 桨kifsekjfslD丬夕木 桩jfskkjsjfjA木庄 桪A木寻 桫jfskkkifsksA木沙 桬D沙木 桭A木辰 桮A木否 桯A木呈 桰A木𠯑
桲A木孛 桳A木厶夲 桴jfskskksegjA木孚 桵A木妥 桶jfskekfrjjfA木甬 桷jfsksesrjjfA木角 桸A木希 桹A木良 桺A木丣 桻A木夆 桼jfskslgkidkD木人氺 桽D木坐 桾A木君
梀A木束 梁kkirsdkjfslD氵刅木 梂A木求 梃jfsksjfjalA木廷 梄A木酉 梅jfsksjbrkjkA木每 梆jfskjjjswfA木邦 梇A木王廾 梈A木亨 梉A木壯 梊D折木 梋A木肙 梌A木余
梍A木皂 梎A木皀 梏jfsksjfjfcjA木告 梐A木坒 梑A木狄 梒A木含 梓jfskkjksjjfA木辛 梕A木忍 梖A木貝 梗jfskjfcjjslA木更 梙A木串 梚A木免 梛A木那 梞A木忌 梠A木吕
梡A木完 梢jfskfksfrjjA木肖 梣A木岑 梤A木岎 梥D穴𠫡 梦jfskjfslsekD林夕 梧jfskjfcjfcjA木吾 梨sjfskfgjfslD利木 梩A木里 梪A木豆 梫A木彐冖又 梬A木甹
梭jfsknkskselA木夋 梮A木局 梯jfskkscjzfsA木弟 械jfskjjsfyskA木戒 梱A木困 梳jfskkjnksfuA木㐬 梴A木延 梵jfskjfslsokD林凡 梶A木尾 梷D占又木 梸A柇刂
梹A木兵 梺D林下 梻A木佛 梼A木寿 梽A木志 梾A木来 梿A木连 检jfsksljkksjA木佥 棁A木兑 棂jfskcjjdsslA木灵 棃D禾勹㇒木 棅A木秉 棆A木侖 棇A木忩 棈A木青
棉jfsksfcjjfrfA木帛 棋jfskjffjjjskA木其 棌A木采 棍jfskfcjjjhsuA木昆 棎A木罙 棏A木㝵 棐D非木 棑A木非 棒jfskjjjsljjfA木奉 棓A木咅 棔A木昏
棕jfskkdejjgskA木宗 棘jfrfskjfrfslA朿朿 棙A木戾 棚jfsksrjjsrjjA木朋 棛A木育 棜A木於 棝A木固 棞A木囷 棠fksdefcjjfslD龸呆 棢A木罔
棣jfskcjjgkislA木隶 棤A木昔 棥jfskskskjfskW林爻 棦A木⺈尹 棨D𢼄木 棩A木𣶒 棪jfskdsskdsslA木炎 棫A木或 棬A木卷 棭A木夜 森jfsljfskjfslD木木木 棯A木念
棰jfsksjfjffjjA木垂 棱jfskjfjskselA木夌 棳A木叕 棴A木服 棵jfskfcjjjfslA木果 棷A木取 棸D取木 棹jfskfjfcjjjfA木卓 棺jfskkdefcjcjA木官
棻jffskrsjfslD艹分木 棼jfskjfskslrsD林分 棽D林今 棾D林冗 棿A木兒 椀A木宛 椁jfskkjfcjegjA木享 椂A木录 椃A木虎 椄A木妾 椅jfskjskjfcjgA木奇 椆A木周
椇A木具 椈A木匊 椉D亠舛木 椊A木卒 椋jfskkjfcjgskA木京 椌A木空 植jfskjffcjjjjA木直 椎jfsksfkjjjfjA木隹 椐jfskcjsjffcjA木居 椑A木卑
椒jfskfjjgskelA木叔 椓A木豖 椔A木甾 椕A木分木 椖A木房 椗A木定 椘D林之 椙A木昌 椚A木門 椛A木花 検A木㑒 椝D规木 椞D析木 椟jfskjfekkjskA木卖 椠jnfissjfjfslD斩木
椡A桎刂 椢A木国 椣A木典 椤jfskfcffjsekA木罗 椥A木知 椦A木劵 椧A木命 椨A木府 椩A木庚 椪jfskksjffksjA木並 椫A木单 椬A木宜 椭jfskwfjsfrjjA木陏 椮A木参 椯A木耑
椰jfskjffjjiwfA木耶 椱A木复 椳A木畏 椴jfsksfjjisvelA木段 椵A木叚 椶A木凶八夂 椷A木咸 椸A木施 椹jfskjffjjjskbA木甚 椺A木保 椻A木匽 椼A木衍
椽jfsknejstssslA木彖 椾A木前 椿jfskjjjslfcjjA木春 楀A木禹 楁A木客 楂jfskjfslfcjjjA木查 楃A木屋 楄A木扁 楅A木畐 楆A木要 楇A木咼 楈A木胥 楉A木若 楋A梀刂
楌A木彦 楍D木𠱠 楎A木軍 楏A木奎 楐A木界 楑A木癸 楒A木思 楔jfskjjjfrsjslA木契 楕A木左月 楖A木即 楗jfskcjjjjfalA木建 楘D敄木 楙jfskekegsjfslA木矛木
楚jfskjfskefjslD林疋 楛A木苦 楜A木胡 楝jfskjfcksjfslA木柬 楞jfskfcffjkjrsA木罒方 楟A木亭 楠jfskjffrksjjfA木南 楡A木兪 楢A木酋
楣jfskcfjsfcjjjA木眉 楤A木怱 楥A木爫于又 楦jfskkdejfcjjjA木宣 楧A木英 楩A木便 楪A木枼 楫jfskfcjjffjjjA木咠 楬A木曷 楮jfskjfjsfcjjA木者 楯A木盾
楰A木臾 楱jfskjjjsljjskA木𡗗夭 楲A木威 楳A木某 楴A木帝 楶D咨木 楷jfskjhsusfcjjA木皆 楸jfsksjfskdsslA木秋 楹jfskwsekfcffjA木盈 楺A木柔 楻A木皇
楼jfskksjfslmsjA木娄 楽D冫冫白木 楾A木泉 楿A木香 榀jfskfcjfcjfcjA木品 榁A木室 概jfskcjjhkjnsuA木既 榃D林田 榄jfskffsjkfcsuA木览
榅jfskfcjjfcffjA木昷 榆jfsksljfrjjfgA木俞 榇jfskkjksjjgskA木亲 榈jfskkfrfcjfcjA木闾 榉jfskkksjsljjfA木举 榊jfskkefkfcjjfA木神
榋A木彐彐彐 榌A木飛 榍jfskcjsfksfrjjA木屑 榎A木夏 榏A木益 榐A木展 榑A木尃 榒A木弱 榓A木𥁑 榔jfskkcjjhkwfA木郎 榕jfskkdeskslfcjA木容 榖S士冖一殳木 榗A木晋
榘sjjskjcjbjfslD矩木 榙A木荅 榚A木羔 榛jfskjjjslsjfskA木秦 榜jfskkjksdekjrsA木旁 榝A木殺 榞A木原 榟A木宰 榠A木冥 榡A木素 榢A木家 榣A木爫缶 榤A木桀 榥A木晃
榧jfskjfjjjfjjjbA木匪 榨jfskkdesksjfjjA木窄 榩A木虔 榫jfsksfkjjjfjjfA木隼 榬A木袁 榭jfsksfrjjjsjgkA木射 榯A木時 榰A木耆
榱jfskkjfcjjshslA木衰 榳A木庭 榴jfskshkrsfcjfjA木留 榵A木茸 榶A木唐 榷jfskdesfkjjjfjA木隺 榸A木埋 榹A木虒 榺A月桊 榻jfskfcjjrkirkiA木𦐇 榼A木盍
榽A木奚 榾A木骨 槀kjfcjfrfcjjfslD高木 槁jfskkjfcjfrfcjA木高 槂A木孫 槃ssrkjksvekjfslD般木 槄A木舀 槅A木鬲 槆A木荀 槇A木眞 槈A木辱 槉A木疾
槊ksjbfssrjjjfslD朔木 槌jfsksfcjcjkalA木追 槎jfskksjjjsjfjA木差 槏A木兼 槐jfsksfcjjsunkA木鬼 槑A呆呆 槒A木畜 槔jfsksfcjjjsljfA木皋 槕A木桌
槖D士冖石木 槗A木𠳮 様A木𣴎 槙jfskjffcjjjjskA木真 槚A木贾 槛jfskffsjkfcffjA木监 槜A木隽 槝A木島 槞A木竜 槟jfskkdesfjfjskA木宾
槠jfskkpjfjsfcjjA木诸 槡A木桑 槢A木習 槣A木寄 槥A木彗 槦A木庸 槩D旣木 槪A木旣 槫A木專 槬A木瓠 槭jfskjsfjjgskyskA木戚 槯A木崔 槰A木逢 槱A木酉灬
槲jfsksesrjjfkkjfA木斛 槴A木扈 槵A木患 槷D埶木 槸A木埶 槹A木皐 槺A木康 槻A木規 槽jfskjfcjffjfcjjA木曹 槾A木曼 槿jfskjffjfcjjjfjA木堇 樀A木啇 樃A木朗
樄A木陳 樆A木㐫禸 樇A木脩 樈A木竟 樉A木爽 樊jfskskskjfskjslD棥大 樋jfskekfrjjfkalA木通 樌A木貫 樍A木責 樎A木宿 樏A木累 樐A木鹵 樑jfskkkirsdkjfslA木梁
樒A木密 樔A木巢 樕A木欶 樖D合柯 樗jfskjdefkkkkjjzA木雩 樘jfskfksdefcjjfjA木堂 樚A木鹿 樛A木翏 樜A木庶 樝A木虘 樟jfskkjksjfcjjjfA木章 樠A木廿巾𠓜
模jfskjfffcjjjslA木莫 樤A木條 樥A木莑 樦A木䇠 樨jfskcjsfkisksjjfA木犀 権A木𠂉十隹 横jfskjffjfcjfjskA木黄 樬A木悤 樭A木基 樮A木䙳
樯jfskjfksjfcfcjjA木啬 樰A木雪 樱jfskfcskfcskmsjA木婴 樲A木貳 樴A木音戈 樵jfsksfkjjjfjdkkkA木焦 樶A木最 樷D林取 樻A木貴 樼A木孱
樽jfskksjfcsbjjjgkA木尊 樾jfskjfjfjsljhyskA木越 橀A木㐬皿 橁A木筍 橂A木奠 橃A木發 橄jfskejffjjisjslA木敢 橅A木無 橆D𠂉卌一林
橇jfsksjjusjjhsjjuA木毳 橉A木粦 橊A木畱 橌A木閒 橍A木閏 橎A木番 橏A木善 橐jfcjfdejsfcjjfslD十中冖䂞 橑A木尞 橒A木雲 橓A木舜 橔A木敦 橕A木牚 橖A木棠 橗A木萌
橘jfskekegsfrskfcjA木矞 橙jfskekssljfcjksjA木登 橚A木肅 橛jfskjsksjbfsseslA木厥 橜D厥木 橝A木覃 橞A木惠 橠A木袲 橡jfsksefcjstssslA木象
橣A木甯 橤D惢木 橥stsjfjsfcjjjfslD猪木 橦A木童 橧A木曾 橨A木賁 橩A木煢 橪A木然 橬A木朁 橭A木辜 橮A木貿 橰A木臯 橱jfskjsjfcjksijgkA木厨 橲A木喜 橳A木勝 橴A木紫
橵A木散 橶A木戟 橷A木兠 橸A木晶 橹jfsksefcjfjjfcjjA木鲁 橺A木間 橻A木丑丑丑 橼jfsknninejstssslA木缘 橽A木達 橾A木喿 橿A木畺 檀jfskkjfcfcjjfcjjjA木亶
檂A木農 檃D阝爫工彐木 檄jfsksfcjjkjrssjslA木敫 檅A木歲 檆A木煔 檇A木雋 檈A木睘 檊A木幹 檋A木輂 檌A木罪 檍A木意 檎jfskslkjskbffrnkA木禽 檏A木業
檐jfsksejsskkjjjfcjA木詹 檑jfskjdefkkkkfcjfjA木雷 檒D林風 檓A木毁 檕D𣪠木 檖A木遂 檗cjsfcjkjksjjfjfslD辟木 檘A木辟 檙A木鼎 檚A木楚 檛A木過 檝A木戢
檞A木解 檠jffsrfcjsjskjfslD敬木 檡A木睪 檤A木道 檥A木義 檦A標刂 檧A木葱 檨A木羡 檩jfskkjfcfcjjjjgskA木禀 檪A木楽 檫jfskkdesekkeljjgskA木察
檬jfskjffdejjstssslA木蒙 檭A木銀 檰A木綿 檱A木箕 檲A木團 檴A木蒦 檵A木㡭 檶A木奩 檷A木爾 檹A木旖 檺A木豪 檼A木爫工彐心 檽A木需 檾D炏冧 檿S厂日月犬木 櫀A木綦 櫁A木蜜
櫂A木翟 櫄A木熏 櫅A木齊 櫆A木魁 櫇A木頗 櫈A木凳 櫉A木㕑 櫊A木閣 櫋A木臱 櫌A木憂 櫎A木廣 櫏A木辶覀大㔾 櫐D畾木 櫑A木畾 櫒A木蔡 櫔A木厲 櫕A木賛 櫖A木慮 櫗A木蔑 櫘A木慧 櫙A木蓲
櫜D十中冖处口木 櫠A木廢 櫡A木箸 櫢A木數 櫣A木辶莗 櫤A木箭 櫦A木慶 櫩A木閻 櫭A木暨 櫮A木噩 櫯A木穌 櫰A木褱 櫲A木豫 櫴A木賴 櫵A木蕉 櫶A木宀丰罒心 櫷A木龜 櫹A木蕭 櫺A木霝 櫼A木韱
櫽D隱木 櫾A木繇 櫿A木營 欀A木襄 欁W林農 欂A木薄 欃A木毚 欆A木雙 欇A木聶 欈A木巂 欉A木叢 欋A木瞿 欌A木藏 欍A木舊 欎D棥冖𢀳丶寸 欐A木麗 欑A木贊 欔A木矍 欕A木嚴 欗A木蘭 欘A木屬
欙A木纍 欚A木蠡 欛A木霸 欜A木囊 欝D棥罒𢀳丶寸 欟A木觀 欠seslD⺈人 次kiseslA冫欠 欢ekseslA又欠 欣ssjfseslA斤欠 欤jziseslA与欠 欥A日欠 欦A今欠
欧jskbseslA区欠 欨A句欠 欩A召欠 欪A出欠 欫A𦈢欠 欬A亥欠 欭A因欠 欮A屰欠 欯A吉欠 欰A血欠 欱A合欠 欲skskfcjseslA谷欠 欳A⺊𠕁欠 欴A𢀳丶丶欠 欵A𠤕欠
欶jfcjfskseslA束欠 欷skjsfrfseslA希欠 欸A矣欠 欹jskjfcjgseslA奇欠 欺jffjjjskseslA其欠 欻A炎欠 欼A叕欠 款jfjjjgskseslA士示欠 欿A臽欠 歀A柰欠
歁A甚欠 歂A耑欠 歃sjfsfjcjjseslA臿欠 歄A咼欠 歅A覀土欠 歆kjksjfcjjseslA音欠 歇fcjjsrskbseslA曷欠 歈A俞欠 歉ksjcjjffskseslA兼欠 歊A高欠 歋A虒欠
歌jfcjfjfcjgseslA哥欠 歍A烏欠 歏A堇欠 歑A虖欠 歒A啇欠 歓A𠂉十隹欠 歔A虚欠 歕A賁欠 歖A喜欠 歗A肅欠 歘A焱欠 歙skjfcjrkirkiseslA翕欠 歚A善欠 歛A僉欠 歜A蜀欠
歝A睪欠 歞A㬎欠 歠A叕酉欠 止fjfjW⺊丄 正jfjfjD一止 此fjfisuA止匕 步fjfjfssD止𣥂 武jjfjfiykS一弋止 歧fjfijfelA止支 歨fjfjfjslD止龰 歩D止少
歪jsfkjfjfjD不正 歫A止巨 歬D止舟 歭A止寺 歮D止止止 歯D止米凵 歰A刃止刃止 歱A止重 歳D止戊𡭕 歴S𠩵止 歵A止責 歶D此禺 歹jsekD一夕 歺D⺊夕 死jseksuS歹匕
歼jseksjfA歹千 歽A歹斤 歾A歹勿 殀A歹夭 殁jseksvelA歹殳 殂jsekfcjjjA歹且 殃jsekfcjslA歹央 殄jsekslsssA歹㐱 殅A歹生 殆jseknkfcjA歹台
殇jseksjwssA歹𠂉𠃓 殈A歹血 殉jseksrfcjjA歹旬 殊jseksjjfslA歹朱 残jsekjjyskA歹戋 殌A歹巠 殍jsekskksegjA歹孚 殎A歹夾 殏A歹求 殐A歹束 殑A歹克
殒jsekfcjfcskA歹员 殓jseksljkksjA歹佥 殔A歹隶 殕A歹咅 殖jsekjffcjjjjA歹直 殗A歹奄 殙A歹昏 殚jsekksfcjjjfA歹单 殛jsekegfcjekjA歹亟 殜A歹枼
殝A歹秦 殟A歹昷 殠A歹臭 殡jsekkdesfjfjskA歹宾 殢A歹帶 殣A歹堇 殥A歹寅 殦A歹鳥 殧A歹就 殩A歹粲 殪jsekjfjdejfcjksjA歹壹 殬A歹睪 殱A歹韯 殳svelD几又
殴jskbsvelA区殳 段sfjjisvelA丨一一一一殳 殶A主殳 殷sscjjrsvelA㐆殳 殸jfjcfjssvekS士殳𠃜 殹jsjjskbsvelA医殳 殽A肴殳 殾A者殳
殿cjsjffjsksvelA𡱒殳 毁sfjcjjjfisvelA臼工殳 毂jfjdejnfisvelS士殳军 毃A高殳 毄A軎殳 毅kjksjstsssksvelA豙殳 毇A䊆殳 毈A卵段 毉D殹巫 毊D殸喬
毋brsjW㇗㇆𠂇 毌bcfjW囗十 母brkjkW㇗㇆⺀一 毎D𠂉㇗㇆十 每sjbrkjkD𠂉母 毐D士毋 毑brkjkrfuA母也 毒jjfjbrkjkD龶母 毓sjbrkjkkjnksfuA每㐬
比jhsuA匕匕 毕jhsujfD比十 毖jhsudykskD比必 毗fcjfjjhsuA田比 毘D田比 毙jhsujseksuD比死 毚D⺈口比兔 毛sjjuD㇒二乚 毜A毛小 毝A毛彡 毞D比毛 毟D少毛 毠D加毛
毡sjjufjfcjS毛占 毢A毛西 毣D羽毛 毤S兊毛 毥S毛旬 毦A耳毛 毧S毛戎 毨S毛先 毩A毛米 毪sjjunksjjfS毛牟 毫kjfcjdesjjuD亠口冖毛 毬A毛求 毭A豆毛 毮A扌毟
毯sjjudsskdsskS毛炎 毰S毛咅 毱S毛匊 毲A叕毛 毳sjjusjjhsjjuD毛毛毛 毴A毛非 毵nkjskssssjjuA参毛 毶S毛参 毷A冒毛 毸S毛思 毹skjfrjjfgsjjuA俞毛 毺S毛俞
毻A左月毛 毼A曷毛 毽sjjucjjjjfalS毛建 毾A𦐇毛 氀A婁毛 氁S毛莫 氃A童毛 氄A矞毛 氅fksfrfcjsjslsjjuD敞毛 氆sjjuksjffksjfcjjS毛普
氇sjjusefcjfjjfcjjS毛鲁 氉A喿毛 氊S毛亶 氋A蒙毛 氍fcjjjfcjjjsfkjjjfjsjjuA瞿毛 氎A𤴁毛 氏shjyS㇒㇗㇂一 氐shjykW氏丶 民cjhjyS巳㇂一 氒D氏十
氓kjbcjhjyA亡民 气sjjoW𠂉一⺄ 氕sjjosS气丿 氖sjjowsS气乃 気S气乂 氘sjjosfS气丨丨 氙sjjofbfS气山 氚sjjosffS气川 氛sjjoslrsS气分 氜S气日 氝S气内
氞S气丙 氟sjjocjzsfS气弗 氠S气申 氡sjjoselkkS气冬 氢sjjoekjfjS气龴工 氤sjjofcjskjS气因 氥S气西 氦sjjokjnsskS气亥 氧sjjoksjjjfS气羊
氨sjjokdemsjS气安 氩sjjojffksjS气亚 氪sjjojffcjsuS气克 氭S气東 氮sjjodsskdsskS气炎 氯sjjocjjgkiskS气录 氰sjjojjfjfrjjS气青 氱S气昜
氲sjjofcjjfcffjS气昷 水geslW亅㇇冫 氵kkiD⺀㇀ 氶egeslD㇖水 氷W水丶 永kreslW㇆㇇冫丶 氹ogeskA㇠水 氺gkislW亅冫冫 氻A氵力 氼D水人 氽slgeslD人水
氾kkiruA氵㔾 氿kkisoA氵九 汀kkijgA氵丁 汁kkijfA氵十 求jgkislkD𠂇丶氺 汃A氵八 汄A氵人 汅A氵丂 汆slgeslD入水 汇kkijbA氵匚 汈A氵刁 汉kkielA氵又
汊kkielkA氵叉 汋A氵勺 汌A氵川 汍A氵丸 汏A氵大 汐kkisekA氵夕 汑A氵乇 汒kkikjbA氵亡 汓A氵子 汔kkisjoA氵乞 汕kkifbfA氵山 汖D山水 汗kkijjfA氵干 汘A氵千 汚A氵亐
汛kkiojfA氵卂 汜kkicjuA氵巳 汝kkimsjA氵女 汞jfjgeslD工水 江kkijfjA氵工 池kkirfuA氵也 污kkijjzA氵亏 汢A氵土 汣A氵久 汤kkiwssA氵𠃓 汥A氵支 汦A氵氏
汧A氵开 汨kkifcjjA氵日 汩kkifcjjA氵曰 汪kkijjfjA氵王 汫A氵井 汬D井水 汭A氵内 汮A氵匀 汯A氵厷 汰kkijslkA氵太 汱A氵犬 汲kkisalA氵及 汳A氵反 汴kkikjfkA氵卞
汵A氵今 汶kkikjslA氵文 汷W𣲋 汸A氵方 汹kkiskbfA氵凶 汻A氵午 汼A氵牛 汽kkisjjoA氵气 汾kkislrsA氵分 汿A氵予 沀A水予 沁kkidykkA氵心 沂kkissjfA氵斤
沃kkisjslA氵夭 沄A氵云 沅kkijjsuA氵元 沆kkikjsoA氵亢 沇A氵允 沈kkidesuA氵冘 沉kkidesoA氵冗 沊A冘水 沋A氵尤 沌kkijbfuA氵屯 沍A氵互 沎A氵化
沏kkijhrsA氵切 沐kkijfslA氵木 沑A氵丑 沓geslfcjjD水日 沔kkijfbrA氵丏 沕kkisrssA氵勿 沗D天氺 沘A氵比 沙kkifsksA氵少 沚A氵止 沛kkijfrfA氵巿 沜A氵片
沝A水水 沞A氵帀 沟kkisrnkA氵勾 沠A氵爪 没kkisvelA氵殳 沢A氵尺 沣kkijjjfA氵丰 沤kkijskbA氵区 沥kkijsrsA氵历 沦kkislsuA氵仑 沧kkislruA氵仓 沨A氵风
沩kkiksrkA氵为 沪kkikcjsA氵户 沫kkijjfslA氵末 沬A氵未 沭kkijfslkA氵术 沮kkifcjjjA氵且 沯D水石 沰A氵石 沱kkikdesuA氵它 沲kkisjrfuA氵㐌
河kkijfcjgA氵可 沴A氵㐱 沵A氵尔 沶A氵示 沷A氵犮 沸kkicjzsfA氵弗 油kkifcjfjA氵由 沺A氵田 治kkinkfcjA氵台 沼kkirsfcjA氵召 沽kkijffcjA氵古
沾kkifjfcjA氵占 沿kkisvfcjA氵几口 泀A氵司 泂A氵冋 泃kkisrfcjA氵句 泄kkijffjbA氵世 泅kkifcskjA氵囚 泆A氵失 泇A氵加 泈A氵冬 泉sfcjjgeslD白水
泊kkisfcjjA氵白 泋A氵十廾 泌kkidykskA氵必 泍A氵本 泎A氵乍 泏A氵出 泐kkiwfrsA氵阞 泑A氵幼 泒A氵瓜 泓kkicjznkA氵弘 泔kkijffjjA氵甘 法kkijfjnkA氵去
泖kkishsrfA氵卯 泗kkifcsbjA氵四 泘A氵乎 泙kkijksjfA氵平 泚A氵此 泛kkiskelA氵乏 泜A氵氐 泞kkikdejgA氵宁 泟A氵正 泠kkislkekA氵令 泡kkisrcjuA氵包
波kkiesfelA氵皮 泣kkikjksjA氵立 泤A氵以 泥kkicjssuA氵尼 泦A氵尻 泧A氵戉 注kkikjjfjA氵主 泩A氵生 泪kkifcjjjA氵目 泫kkikjnnkA氵玄 泬A氵穴 泭A氵付
泮kkiksjjfA氵半 泯kkicjhjyA氵民 泰jjjslgkiskD𡗗氺 泱kkifcjslA氵央 泲A氵㇒㇉㇒丨 泳kkikreslA氵永 泴D水皿 泵jsfcjgeslD石水 泶kksdegeslS⺍冖水
泷kkijsuskA氵龙 泸kkifjcjsA氵卢 泹A氵旦 泺kkisbgskA氵乐 泻kkidejzjA氵写 泼kkinselkA氵发 泽kkieljjfA氵又二丨 泾kkiekjfjA氵龴工 泿A氵艮 洀A氵舟
洁kkijfjfcjA氵吉 洂A氵亦 洃A氵灰 洄kkifcfcjjA氵回 洅A氵再 洆A氵丞 洇kkifcjskjA氵因 洈A氵危 洉A氵后 洊A氵存 洋kkiksjjjfA氵羊 洌kkijsekfgA氵列 洍A氵𦣞
洎kkisfcjjjA氵自 洏A氵而 洐A氵行 洑A氵伏 洒kkijfcsbjA氵西 洓A氵朿 洔A氵寺 洕A氵䏌 洖A氵吴 洗kkisjfjsuA氵先 洘A氵考 洙kkisjjfslA氵朱 洚kkiseljnfA氵夅
洛kkiselfcjA氵各 洜D各水 洝A氵安 洞kkifrjfcjA氵同 洟A氵夷 洠A氵牟 洡A氵耒 洢A氵伊 洣A氵米 洤A氵全 津kkicjjjjfA氵聿 洦A氵百 洧kkijsfrjjA氵有 洨A氵交
洪kkijffjskA氵共 洫kkisfcffjA氵血 洬A氵夙 洭A氵匡 洮kkiskiuskA氵兆 洯D㓞水 洰kkijcjbA氵巨 洱kkijffjjjA氵耳 洲kkidskfkfA氵州 洳kkimsjfcjA氵如
洴A氵并 洵kkisrfcjjA氵旬 洷A氵至 洸kkifksjsuA氵光 洹kkijfcjjjA氵亘 洺kkisekfcjA氵名 活kkisjffcjA氵舌 洼kkijfjjfjA氵圭 洽kkisljfcjA氵合
派kkissshslA氵𠂢 洿A氵夸 浀A氵曲 流kkikjnksfuA氵㐬 浂A氵关 浃kkijksjslA氵夹 浄A氵争 浅kkijjyskA氵戋 浆kifsekgeslD丬夕水 浇kkijysjsuA氵尧
浈kkifjfcskA氵贞 浉A氵师 浊kkifcjfjkA氵虫 测kkifcskfgA氵则 浌A氵伐 浍kkisljjnkA氵会 济kkikjslsfA氵齐 浏kkikjskfgA氵刘 浐kkikjksjsA氵产
浑kkidejnjfA氵军 浒kkikpsjjfA氵许 浓kkideshslA氵农 浔kkicjjjgkA氵寻 浕kkicjslkkA氵尽 浖A氵寽 浗A氵求 浘A氵尾 浙kkijgissjfA氵折
浚kkinkskselA氵夋 浛A氵含 浜kkisfjfjskA氵兵 浝A氵尨 浞kkifcjfjslA氵足 浟A氵攸 浠kkiskjsfrfA氵希 浡A氵孛 浢A氵豆 浣kkikdejjsuA氵完 浤A氵宏 浥A氵邑
浦kkijfrjjfkA氵甫 浧A氵呈 浨A氵宋 浩kkisjfjfcjA氵告 浪kkikcjjhslA氵良 浫A氵罕 浬A氵里 浭A氵更 浮kkiskksegjA氵孚 浯kkijfcjfcjA氵吾 浰A氵利 浱A氵辰
浲A氵夆 浳A氵𢎀 浴kkiskslfcjA氵谷 浵A氵彤 浶A氵牢 海kkisjbrkjkA氵每 浸kkicjjdeelA氵彐冖又 浺A氵忡 浻A氵冏 浼kkisefcjsuA氵免 浽A氵妥 浾A氵赤 涀A氵見
涁A氵杉 涂kkisljjgskA氵余 涃A氵困 涄A氵甹 涅kkifcjjjfjA氵圼 涆A氵旰 消kkifksfrjjA氵肖 涉kkifjfjfssA氵步 涊A氵忍 涋A氵宊 涌kkiekfrjjfA氵甬 涍A氵孝
涎kkisfjbalA氵延 涏A氵廷 涐A氵我 涑kkijfcjfslA氵束 涒A氵君 涓kkifcjfrjjA氵肙 涔kkifbfslkeA氵岑 涕kkikscjzfsA氵弟 涖A氵位 涘A氵矣 涙A氵戻 涚A氵兑
涛kkijjjsjgkA氵寿 涜A氵売 涝kkijffdersA氵劳 涞kkijksjfslA氵来 涟kkijnjfkalA氵连 涠kkifcjjrfjA氵围 涡kkifcjfrskA氵呙 涢A氵员
涣kkisefcjslA氵奂 涤kkiseljgskA氵条 涥A氵亨 润kkikfrjjfjA氵闰 涧kkikfrfcjjA氵间 涨kkicjzsjhlA氵张 涩kkirsdfjfjA氵刃止 涪kkikjksjfcjA氵咅
涫kkikdefcjcjA氵官 涬A氵幸 涭A氵受 涮kkicjsfrffgA氵刷 涯kkijsjfjjfjA氵厓 涰A氵叕 涱A氵長 液kkikjsfseklA氵夜 涳A氵空 涴A氵宛
涵kkiegkiskbfA氵了冫冫凵 涶A氵垂 涷A氵東 涸kkifcjffcjjA氵固 涹A氵委 涺A氵居 涻A氵舍 涽A氵昏 涾A氵沓 涿kkijstsskslA氵豖 淀kkikdejfjslA氵定 淁A氵妾 淂A氵㝵
淃A氵卷 淄kkimmmfcjfjA氵甾 淅kkijfskssjfA氵析 淆kkiskjsfrjjA氵肴 淇kkijffjjjskA氵其 淈A氵屈 淉A氵果 淊A氵臽 淋kkijfskjfslA氵林
淌kkifksfrfcjA氵尚 淍A氵周 淎A氵奉 淏A氵昊 淐A氵昌 淑kkifjjgskelA氵叔 淓A氵芳 淔A氵直 淕A氵坴 淖kkifjfcjjjfA氵卓 淗A氵匊 淘kkisrsjjfbfA氵匋
淙kkikdejjgskA氵宗 淛A氵制 淜A氵朋 淝kkisrjjcfjuA氵肥 淞kkijfskslnkA氵松 淟A氵典 淠kkifcjfjjsfA氵畀 淡kkidsskdsslA氵炎 淢A氵或 淣A氵兒
淤kkikjrsslkkA氵於 淦kkisljjfksjA氵金 淧A氵宓 淫kkiskkssjfjA氵㸒 淬kkikjskskjfA氵卒 淭A氵㦿 淮kkisfkjjjfjA氵隹 淯A氵育 淰A氵念
深kkideskjfslA氵罙 淲A氵虎 淳kkikjfcjegjA氵享 淴A氵忽 混kkifcjjjhsuA氵昆 淸A氵靑 淹kkijslfcjjuA氵奄 添kkijjslgdkkA氵忝
淼geslgeskgeslD水水水 淽A氵芷 淾D金水 淿A氵帛 渀A氵奔 渁A氵沝 渂A氵旻 渃A氵若 渄A氵非 清kkijjfjfrjjA氵青 渆A氵𠛼 渇A氵日匂 済A氵斉 渉A氵歩
渊kkisksjfskfA氵𫃢 渋A氵止冫冫 渌kkicjjgkislA氵录 渍kkijjfjfcskA氵责 渎kkijfekkjskA氵卖 渏A氵奇 渐kkijnfissjfA氵斩 渑kkifcjfcjjuA氵黾
渒A氵卑 渓A氵爫夫 渔kkisefcjfjjA氵鱼 渕A氵关刂 渖kkikdefcjjfA氵审 渗kkinkjslsssA氵参 渘A氵柔 渚kkijfjsfcjjA氵者 渜A氵耎 渝kkisljfrjjfgA氵俞
渞A氵首 渟A氵亭 渠kkijcjbjfslD洰木 渡kkikjsjffjelA氵度 渣kkijfslfcjjjA氵查 渤kkijfdeegirsA氵勃 渥kkicjsjnkjfjA氵屋 渧A氵帝 渨A氵畏
温kkifcjjfcffjA氵昷 渪A氵禹 渫kkijffjbjfslA氵枼 渭kkifcjfjfrjjA氵胃 渮A氵苛 港kkijffjslcjuA氵巷 渰A氵弇 渱A氵虹 渲kkikdejfcjjjA氵宣 渳A氵弭
渴kkifcjjsrskbA氵曷 渵A氵苗 渶A氵英 渷A氵兗 游kkikjrssjegjA氵斿 渹A氵訇 渺kkifcjjjfsksA氵眇 渻A氵省 渼A氵美 渽A氵哉 渿A氵柰 湀A氵癸 湁A氵拾 湂A氵咢
湃kkisjjsjjjjfA氵拜 湄kkicfjsfcjjjA氵眉 湅A氵柬 湆A氵音 湇A氵𦚏 湈A氵某 湉kkidkfsjffcjA氵恬 湌A氵食 湍kkifbfjsfrffA氵耑 湎kkijsfcffjjjA氵面
湏A氵頁 湐A氵柏 湑A氵胥 湒A氵咠 湓kkislrsfcffjA氵盆 湔kkiksjfrjjfgA氵前 湕A氵建 湖kkijffcjsrjjA氵胡 湗A氵封 湘kkijfskfcjjjA氵相 湙A氵奕 湚A氵胤
湛kkijffjjjskbA氵甚 湜A氵是 湝A氵皆 湟kkisfcjjjjfjA氵皇 湠A氵炭 湡A氵禺 湢A氵畐 湣A氵昬 湤A氵施 湥A氵突 湦A氵星 湨A氵狊 湩A氵重 湪A氵彖 湫kkisjfskdsslA氵秋
湬D秋水 湭A氵酋 湮kkijfcffjjfjA氵垔 湰A氵夂一生 湱A氵砉 湲A氵爫于又 湳A氵南 湴A氵並 湵A氵羑 湶A氵泉 湷A氵春 湸A氵亮 湹A氵厘 湺A氵保 湻A氵亯 湼A氵臼工 湽A氵𡿧田
湾kkikjffskcjzA氵弯 湿kkifcjjffksjA氵显 満A氵艹両 溁A氵荣 溂A氵剌 溃kkifcjfjfcskA氵贵 溄A氵山夂二丨 溅kkifcskjjyskA氵贱 溆kkiskjjgskelA氵叙
溇A氵娄 溉kkicjjhkjnsuA氵既 溊A氵叚 溋A氵盈 溌A氵発 溍A氵晋 溎A氵桂 溏kkikjscjjffcjA氵唐 源kkijssfcjjgskA氵原 溑A氵⺌貝 溒A氵袁 溓A氵兼 溔A氵羔 溕A氵冡
溗A氵乘 溘kkijfjnkfcffjA氵盍 溙A氵泰 溚A氵荅 溛A氵窊 溜kkishkrsfcjfjA氵留 溞A氵蚤 溟kkidefcjjkjskA氵冥 溠A氵差 溡A氵時 溢kkiksjskfcffjA氵益 溣A氵倫
溤A氵馬 溥kkijfcjjfkjgkA氵尃 溦A氵山⺙一几 溧kkijfcffjjfslA氵西木 溨A氵栽 溩A氵烏 溪kkiskksnnkjslA氵奚 溬A氵羗 溭A氵畟 溯kkiksjbfssrjjA氵朔 溰A氵豈
溱kkijjjslsjfskA氵秦 溲kkisfjcjjfelA氵叟 溴kkisfcjjjjslkA氵臭 溵A氵殷 溶kkikdeskslfcjA氵容 溷kkifcjstssskjA氵圂 溸A氵素 溹A氵索
溺kkicjzkicjzkiA氵弱 溻kkifcjjrkirkiA氵𦐇 溽kkijsjjhsljgkA氵辱 溾A氵鬼 溿A氵畔 滀A氵畜 滁kkiwfsljjgskA氵除 滂kkikjksdekjrsA氵旁 滃A氵翁
滆A氵鬲 滇kkijffcjjjjskA氵真 滈A氵高 滉A氵晃 滊A氵氣 滋kkiksjnnknnkA氵兹 滍A氵㞢虫 滏kkisksljjfksjA氵釜 滐A氵桀 滑kkifccdefrjjA氵骨 滒A氵哥
滓kkikdekjksjjfA氵宰 滔kkiskkssfjcjjA氵舀 滕srjjksjjslgkiskA月𣳾 滖A氵衰 滗kkisjksjksjjuA氵笔 滘kkideskjfjfcjA氵⺳工口
滚kkikjsknkshslA氵衮 滛A氵爫缶 滜A氵皋 滝A氵竜 滞kkijfffdefrfA氵带 滟kkijjjfsecfjuA氵艳 滠kkijffjjjekelA氵聂 满kkijffjfrskskA氵艹两
滢kkijffdejjfjkA氵莹 滣A氵唇 滤kkifjesjudykkA氵虑 滥kkiffsjkfcffjA氵监 滦kkikjffskjfslA氵栾 滧A氵效 滨kkikdesfjfjskA氵宾
滩kkieksfkjjjfjA氵难 滪A氵预 滫A氵脩 滭A氵畢 滮A氵彪 滰A氵竟 滱A氵寇 滳A氵商 滴kkikjksfrjffcjA氵啇 滵A氵密 滶A氵敖 滹kkifjesjusksjgA氵虖 滺A氵悠 滼A氵梵
滽A氵庸 漀D殸水 漂kkijfcffjjjgskA氵票 漃A氵寂 漄A氵崖 漅A氵巢 漆kkijfskslgkiskA氵桼 漇A氵徙 漈kkisekkeljjgskA氵祭 漉kkikjscffjjhsuA氵鹿 漋A氵隆
漌A氵堇 漎A氵從 漏kkicjsjfrfkkkkA氵屚 漐D執水 漑A氵旣 漒A氵强 漓kkikjskbffrnkA氵离 演kkikdejfcjfjskA氵寅 漕kkijfcjffjfcjjA氵曹
漖kkijfjsegisjslA氵教 漗A氵悤 漘A氵脣 漙A氵專 漛A氵𣳾 漜A氵埜 漝A氵習 漞A氵覓 漟A氵堂 漠kkijfffcjjjslA氵莫 漡A氵𠂉日一勿 漤kkijfskjfslmsjA氵婪 漥A氵窐
漦D未⺙𣱷 漧A氵乾 漨A氵逢 漩kkikjrssjefjslA氵旋 漪kkistsjskjfcjgA氵猗 漫kkifcjjfcffjelA氵曼 漭kkijffjslkjsfA氵莽 漮A氵康
漯kkifcjfjnnkgskA氵累 漰A氵崩 漱kkijfcjfskseslA涑欠 漳kkikjksjfcjjjfA氵章 漴A氵崇 漶kkifcjfcjfdykkA氵患 漷kkikjfcjegiwfA氵郭 漹A氵焉
漺A氵爽 漻A氵翏 漼A氵崔 漽A氵犀 漾kkiksjjfjkreslA氵羕 潀A氵眾 潂A氵山並 潃A氵彳𡕙 潄A氵敕 潅A氵𠂉十隹 潆kkijffdennkgskA氵萦 潇kkijffcjjfsfskA氵萧
潈A氵罒𧰨 潉A氵崑 潊A氵敍 潋kkiskjkksisjslA氵敛 潌A氵窒 潍kkinnisfkjjjfjA氵维 潎A氵敝 潏A氵矞 潐A氵焦 潒A氵象 潓A氵惠 潖A氵琶 潗A氵集
潘kkisksjfslfcjfjA氵番 潜kkijjskjjslfcjjA氵替 潝A氵翕 潞kkifcjfjfiselfcjA氵路 潟kkisfjcjjsrdkkkA氵舄 潠A氵巽 潡A氵敦
潢kkijffjfcjfjskA氵黄 潣A氵閔 潥A氵粟 潦kkijslksfcjjgskA氵尞 潧A氵曾 潨A氵罒丶乑 潩A氵異 潪A氵智 潫A氵絭 潬A氵單 潭kkijfcffjfcjjjfA氵西早
潮kkijffcjjjfsrjjA氵朝 潱A氵壹 潲kkisjfskfksfrjjA氵稍 潳A氵屠 潴kkistsjfjsfcjjA氵猪 潵A氵散 潶A氵黑 潸kkijfskjfslfrjjA氵林月 潹A氵森
潺kkicjsegjegiegjA氵孱 潻A氵禾人氺 潼kkikjksjfcjjfjjA氵童 潽A氵普 潾A氵粦 澁A氵歮 澂kkifbfjjjfjsjslA氵山⺙一王 澃D須水 澄kkiekssljfcjksjA氵登
澅A氵畫 澈kkikjnkfrjjsjslA氵育⺙ 澉kkiejffjjisjslA氵敢 澊A氵尊 澋A氵景 澌kkijffjjjskssjfA氵斯 澍kkijfjfcjksijgkA氵尌
澎kkijfjfcjksisssA氵彭 澏A氵嵒 澑A氵畱 澒A氵項 澓A氵復 澔A氵皓 澕A氵華 澖A氵閑 澘A氵𣈅 澙A氵舃 澚A氵宀米丂 澛A氵鲁 澜kkikfrjfcksjfskA氵阑 澝A氵甯 澞A氵虞
澟A氵稟 澡kkifcjfcjfcjjfslA氵喿 澢A氵當 澣A氵幹 澥A氵解 澧kkifcjffjjfcjksjA氵豊 澨A氵筮 澪A氵零 澬A氵資 澭A氵雍 澯A氵粲 澰A氵僉 澲A氵業
澳kkisfcksjfskjslA氵奥 澴A氵睘 澵A氵新 澶kkikjfcfcjjfcjjjA氵亶 澷A氵日罒方 澸A氵感 澹kkisejsskkjjjfcjA氵詹 澺A氵意 澻A氵遂 澼A氵辟 澽A氵豦 澿A氵禁
激kkisfcjjkjrssjslA氵敫 濂kkikjsksjcjjffslA氵廉 濅A氵宀彐冖𠬥 濇A氵嗇 濈A氵戢 濉kkifcjjjsfkjjjfjA氵睢 濊A氵歲 濋A氵楚 濌A重沓 濍A氵葱 濎A氵鼎 濏A氵瑟
濐A氵暑 濑kkijfcjfsksefcskA氵赖 濒kkifjfjfssjsfcskA氵频 濓A氵亷 濔A氵爾 濖A氵署 濗A氵幕 濙A氵熒 濛kkijffdejjstssslA氵蒙 濝A氵綦
濞kkisfcjjjfcjfjjsfA氵鼻 濠kkikjfcjdejstssslA氵豪 濡kkijdefkkkkjsfrffA氵需 濢A氵翠 濣A氵斡 濥A氵夤 濦A氵爫工彐心 濨A氵慈 濩A氵蒦 濪A氵靘 濭A氵蓋
濮kkisfffksjksjjjslA氵僕 濯kkickickisfkjjjfjA氵翟 濲A氵士殳冖禾 濳A氵㬱 濴A氵滎 濵A氵賔 濶A氵䦚 濷D水滿 濸A氵蒼 濹A氵黒土 濻A氵隤 濽A氵賛 濿A氵厲 瀀A氵憂
瀁A氵養 瀃A氵賜 瀄A氵節 瀈A氵翬 瀊A氵盤 瀌A氵麃 瀍kkikjsfcjjfjjskjfjA氵廛 瀎A氵蔑 瀐A氵韯 瀑kkifcjjjffjslgkiskA氵暴 瀒A氵𠾂 瀓A氵彳山⺙一王 瀔A氵穀 瀖A氵霍
瀗A氵宀丰罒心 瀙A氵親 瀚kkijffcjjjfslrkirkiA氵翰 瀛kkikjbfcjsrjjmsjsokA氵嬴 瀜A氵融 瀞A氵静 瀡A氵隨 瀢A氵遺 瀣kkifjsekelfjjjfjjjjA氵韰 瀤A氵褱
瀥A氵翯 瀩A氵頽 瀪D敏泉 瀫A氵縠 瀬A氵頼 瀭A氵輸 瀮A氵霖 瀯A氵營 瀱A氵罽 瀳A氵薦 瀴A氵嬰 瀵kkiksjfslfcjfjjffjskA氵糞 瀶A氵臨 瀷A氵翼 瀸A氵韱
瀹kkisljfcjfcjfcjfrjffA氵龠 瀺A氵毚 瀻A氵戴 瀼A氵襄 瀽A氵蹇 瀿A氵繁 灀A氵霜 灁A氵闎 灂A氵爵 灅A氵壘 灆A氵藍 灇A氵叢 灈A氵瞿 灉A氵雝 灊A氵鬵 灋A氵廌去
灌kkijfffcjfcjsfkjjjfjA氵雚 灍A氵闕 灎A氵𧰟 灏kkifcjjkjfcjgskjsfcskA氵颢 灐A氵鎣 灓D䜌水 灔A氵艶 灖A氵靡 灗A氵蟺 灚A氵覺 灛A氵闡 灜A氵贏
灞kkijdefkkkkjffjfcjjfsrjjA氵霸 灟A氵屬 灠A氵覽 灢A氵囊 灥D泉泉泉 灦A氵顯 灨A氵贛 灪A氵鬱 火dsslA丿丶冫 灬dkkkW丶丶丶丶 灭jdsslD一火 灮D火儿 灯dsskjgA火丁
灰jsdsslS𠂇火 灱A火刀 灲A火刂 灳S勹火 灴A火工 灵cjjdsslD彐火 灶dsskjfjA火土 灷D火廾 灸sekdsslD久火 灹A火乇 灺A火也 灻D土火 灼dssksrkA火勺 灾kdedsslD宀火
灿dsskfbfA火山 炀dsskwssA火𠃓 炁D旡灬 炂A火公 炃D分火 炄A火丑 炅fcjjdsslD日火 炆A火文 炇A火⺙ 炈A火殳 炉dsskkcjsA火户 炊dsskseslA火欠 炋A火不 炌A火介
炍A火反 炎dsskdsslD火火 炏A火火 炐A火丰 炑A火木 炒dsskfsksA火少 炓A火斗 炔dsskcjslA火夬 炕dsskkjsoA火亢 炖dsskjbfuA火屯 炗D廿火 炘dsskssjfA火斤
炙sekkdsslD月火 炚A日火 炛D火化 炜dsskjjrfA火韦 炝dsskslruA火仓 炞A火卞 炟A火旦 炠A火甲 炡A火正 炢A火术 炣A火可 炤dsskrsfcjA火召 炥A火弗 炦A火犮 炧A火㐌
炨A火它 炩A火令 炪A火出 炫dsskkjnnkA火玄 炬dsskjcjbA火巨 炭fbfjsdsslD山灰 炮dssksrcjuA火包 炯dsskfrfcjA火冋 炰D包灬 炱nkfcjdsslD台火 炲A火台
炳dsskjfrskA火丙 炴A火央 炵A火冬 炶A火占 炷dsskkjjfjA火主 炸dssksjfjjA火乍 点fjfcjdkkkD占灬 炻dsskjsfcjA火石 炼dsskjnrskA火七㇆八
炽dsskfcjdkA火只 炾A火兄 炿A火丿丹 烀dssksksjgA火乎 烁dssksbgskA火乐 烂dsskksjjjA火兰 烃dsskekjfjA火龴工 烄A火交 烅A火血 烆A火行 烇A火全
烈jsekfgdkkkD列灬 烉D⺈冂八火 烊dsskksjjjfA火羊 烋D休灬 烌A火休 烍A火先 烎D开火 烐A火舟 烑A火兆 烒A火式 烓A火圭 烔A火同 烕S戊灭 烖S𢦏火 烗A火亥
烘dsskjffjskA火共 烙dsskselfcjA火各 烚A火合 烛dsskfcjfjkA火虫 烜dsskjfcjjjA火亘 烝egesljdkkkD丞灬 烞A火朴 烟dsskfcjskjA火因 烠A火有 烡D火共
烢A火宅 烣A火灰 烤dsskjfjsjzA火考 烥A火臣 烦dsskjsfcskA火页 烧dsskjysjsuA火尧 烨dssksfsujfA火华 烩dssksljjnkA火会 烪A火关 烫kkiwssdsslD汤火
烬dsskcjslkkA火尽 热jgisokdkkkD执灬 烮D列火 烯dsskskjsfrfA火希 烰A火孚 烱A火冏 烲D折火 烳A火甫 烵A火芍 烶A火廷 烷dsskkdejjsuA火完 烸A火每
烹kjfcjegdkkkD亠口了灬 烺A火良 烻A火延 烼A火豕 烽dsskseljjjfA火夆 烾D炎土 烿A火彤 焀A火谷 焁D吹火 焂D亻丨夂火 焃A火赤 焄D君灬 焅A火告 焆A火肙 焇A火肖 焈D戺火
焉jfjfjjzdkkkD正己灬 焊dsskfcjjjjfA火旱 焋D壯火 焌A火夋 焍A火弟 焎D折灬 焏D了叹灬 焐dsskjfcjfcjA火吾 焑A火困 焒A火吕 焓dsskslkefcjA火含 焔A火勹旧
焕dssksefcjslA火奂 焖dsskkfrdykkA火闷 焗dsskcjsrfcjA火局 焘jjjsjgkdkkkD寿灬 焙dsskkjksjfcjA火咅 焚jfskjfskdsslD林火 焛S門火
焜dsskfcjjjhsuA火昆 焝A火昏 焞A火享 焟A火昔 焠A火卒 焢A火空 焣D取灬 焤D府火 焥A火宛 焦sfkjjjfjdkkkD隹灬 焧A火忩 焨A火冐 焩A火朋 焪A火穹 焫A火芮 焬A火易 焭D炏冗
焮A火欣 焯dsskfjfcjjjfA火卓 焰dssksesfjcjjA火臽 焱dssldsskdsslD火火火 焲A火夜 焳A火隹 焴A火育 焵A火岡 然sekkjslkdkkkD肰灬 焷A火卑 焸D昍火 焹A火罔
焺A火昇 焻A火昌 焼A火十龷儿 焽D明火 焾A火念 焿A火庚 煀A火屈 煁A火甚 煂A火革 煃A火奎 煄A火重 煅dssksfjjisvelA火段 煆A火叚 煇A火軍 煈A火風 煊dsskkdejfcjjjA火宣
煋A火星 煌dssksfcjjjjfjA火皇 煍A火秋 煎ksjfrjjfgdkkkD前灬 煏A火畐 煐A火英 煑D者火 煓A火耑 煔A炎占 煕D𦣝巳灬 煖A火爫于又 煗A火耎 煘A火咸 煚D昛火 煛D䀠火
煜dsskfcjjkjksjA火昱 煝A火眉 煞secjjsjsldkkkD刍⺙灬 煟A火胃 煠A火枼 煡A火建 煣A火柔 煤dsskjffjjjfslA火某 煦fcjjsrfcjdkkkD昫灬
照fcjjrsfcjdkkkD昭灬 煨dsskfcjfjjhslA火畏 煪A火酋 煫A火㒸 煭D𣧄刂灬 煮jfjsfcjjdkkkD者灬 煯A火皆 煰A火品 煲sffcjjfskdsslD保火
煳dsskjffcjsrjjA火胡 煴A火昷 煵A火南 煶A火是 煷A火亮 煸dsskkcjsfrjffA火扁 煹A火冓 煺dsskcjjhskkalA火退 煻A火唐 煼A火芻 煽dsskkcjsrkirkiA火扇
煾A火恩 煿A火尃 熀A火晃 熁A火脅 熂A火氣 熃D務火 熄dssksfcjjjdykkA火息 熆A火盍 熇A火高 熈D丿臣巳灬 熉A火員 熊nkfrjjsusudkkkD能灬 熋D能火 熌A火閃 熍A火宫 熎A火爫缶
熏sjfcksjfjjdkkkD千口丨丷土灬 熐A火冥 熑A火兼 熓A火烏 熔dsskkdeskslfcjA火容 熕A火貢 熖A火舀 熘dsskshkrsfcjfjA火留 熙jffcjfbcjudkkkD巸灬 熚A火畢
熛A火票 熜A火悤 熝A火鹿 熞A火堅 熟kjfcjegisokdkkkD孰灬 熠dsskckickisfcjjA火習 熡A火婁 熢A火逢 熣A火崔 熤A火翌 熥A火通 熦A火雀 熧D從火
熨cjsjjgskjgkdsslD尉火 熩A火扈 熪A火移 熫A火庶 熬jjfjrssjsldkkkD敖灬 熭D丰丰灵 熮A火翏 熯A火廿中夫 熳dsskfcjjfcffjelA火曼 熴A火崑
熵dsskkjksfrskfcjA火商 熶A火最 熷A火曾 熸A火朁 熹jfjfcjksjfcjdkkkD喜灬 熺A火喜 熻A火翕 熼A火異 熽A火肅 熿A火黄 燂A火覃 燃dssksekkjslkdkkkA火然 燄A臽炎
燅A坴炎 燆A火喬 燇A火尊 燊dsskdsskdsskjfslD焱木 燋A火焦 燌A火賁 燍A火斯 燎dsskjslksfcjjgskA火尞 燏A火矞 燐A火粦 燑A火童 燓D棥火
燔dssksksjfslfcjfjA火番 燕jffjfcjfjisudkkkD廿北口灬 燗A火閒 燘A火閔 燚dsskdsskdsskdsslW火火火火 燛D臦火 燝A火景 燞D隹欠灬
燠dssksfcksjfskjslA火奥 燡A火睪 燢D𦥯火 燣A火稟 燤A火萬 燥dsskfcjfcjfcjjfslA火喿 燧dsskksjstssskkalA火遂 燨A火義 燩A火敫 燪A火葱 燫A火廉
燮kjjjfcjdsskdsskelD炏言又 燯A火零 燰A火愛 燱A火意 燲A火䝱 燳A火照 燵A火達 燷A火禀 燸A火需 燹jstssskjstssskdsslD豩火 燺A火槀 燽A火壽 燿A火翟 爀A火赫 爁A火監
爂D臼同冖火 爃A火榮 爄A火厲 爅A火墨 爆dsskfcjjjffjslgkiskA火暴 爇D艹熱 爈A火慮 爉A火巤 爊A火麃 爌A火廣 爎A火寮 爏A火歷 爑A火蕉 爒A炙尞 爓A火閻 爔A火羲 爕D炏言火 爖A火龍
爗A火曅 爘A火餐 爙A火襄 爚A火龠 爜A火叢 爝dsskskksfcffjcjjhkjgkA火爵 爞A火蟲 爟A火雚 爠A火瞿 爡A火蠆 爢S靡灬 爣A火黨 爤A火蘭 爥A火屬 爦A火覽 爧A火靈
爨sfjjfcjfcjcjjdejfskjfskjsldsskD臼同冖林𤆍 爩A火鬱 爪ssflS⺁㇏丨 爫skks 爬ssflcfjuS爪巴 爮S爪包 爯D爫冉 爰skksjjselD爫干又
爱skksdejselD爫冖友 爳D爲了 爴A國爪 爵skksfcffjcjjhkjgkD爫罒𢀳丶寸 父skslD八乂 爷skslrfD父𰆊 爸skslcfjuD父巴 爹skslseksekD父多 爻skslD乂乂
爼A爻且 爽jskskskskslW大㸚 爿bfjsW片 牁A爿可 牂A爿羊 牃A爿枼 牄A爿倉 牅A爿庸 片sfjcS丨丄㇕ 版sfjcsselA片反 牉A片半 牊A片召 牋A片戔 牌sfjcsfcjjsjfA片卑
牍sfjcjfekkjskA片卖 牎A片怱 牏A片俞 牐A片臿 牑A片扁 牒sfjcjffjbjfslA片枼 牓A片旁 牔A片尃 牕A片悤 牖sfjckcjsjfrjjfkA片户甫 牗A片庸 牙jngsW𡕒亅丿 牚D龸呀
牛sjjfW二丨㇒ 牜W牛 牝sjfisuA牛匕 牞A牛力 牟nksjjfD厶牛 牠A牛也 牡sjfijfjA牛土 牢kdesjjfD宀牛 牣A牛刃 牤A牛亡 牥A牛方 牦sjfisjjuA牛毛 牧sjfisjslA牛⺙
牨A牛亢 物sjfisrssA牛勿 牪A牛牛 牫A牛戈 牬A牛㇒㇉㇒丨 牭A牛四 牮sfjyksjjfD代牛 牯sjfijffcjA牛古 牰A牛由 牱A牛可 牲sjfisjjfjA牛生 牳A牛母
牵jskdesjjfD大冖牛 牶D龹牛 牷A牛全 牸A牛字 特sjfijfjjgkA牛寺 牺sjfijfcsbjA牛西 牻A牛尨 牼A牛巠 牾sjfijfcjfcjA牛吾 牿sjfisjfjfcjA牛告
犀cjsfkisksjjfS尸氺牛 犁sjfskfgsjjfD利牛 犂D禾勹㇒牛 犃A牛咅 犄sjfijskjfcjgA牛奇 犅A牛岡 犆A牛直 犇sjjfsjfisjjfD牛牛牛 犈A牛卷 犉A牛享
犊sjfijfekkjskA牛卖 犋sjfifcjjjjskA牛具 犌A牛叚 犍sjficjjjjfalA牛建 犎D封牛 犏sjfikcjsfrjffA牛扁 犐A牛科 犑A牛狊 犒sjfikjfcjfrfcjA牛高
犓A牛芻 犔A牛氣 犕A牛艹丆用 犗A牛害 犘S麻牛 犙A牛參 犚D尉牛 犜A牛敦 犝A牛童 犞A牛喬 犟cjzfcjfcjfjksjjfD强牛 犠A牛義 犡A牛厲 犣A牛巤 犤A牛罷 犥A牛麃 犦A牛日㳟 犨D雔牛
犩D魏牛 犪A牛夔 犫D讎牛 犬jslkW大丶 犭stsW㇁㇒㇒ 犮jselkD𠂇丶又 犯stsruA犭㔾 犰stssoA犭九 犱A犭丸 犲A犭才 犳A犭勺 犴stsjjfA犭干 犵A犭乞 状kifjslkA丬犬
犷stskjsA犭广 犸stsczjA犭马 犹stsjsukA犭尤 犺A犭亢 犻A犭巿 犼A犭孔 犽A犭牙 犾stsjslkA犭犬 犿A犭卞 狁stsnksuA犭允 狂stsjjfjA犭王 狃stscfjjA犭丑
狄stsdsslA犭火 狅A犭壬 狆A犭中 狇A犭木 狈stsfcskA犭贝 狉A犭丕 狊D目犬 狋A犭示 狌A犭生 狍stssrcjuA犭包 狎stsfcjjfA犭甲 狏A犭㐌 狐stssshklA犭瓜 狑A犭令
狒stscjzsfA犭弗 狓A犭皮 狔A犭尼 狕A犭幼 狖A犭穴 狗stssrfcjA犭句 狘A犭戉 狙stsfcjjjA犭且 狚A犭旦 狛A犭白 狜A犭古 狝A犭尔 狞stskdejgA犭宁 狟A犭亘
狠stscjjhslA犭艮 狡stskjskslA犭交 狢A犭各 狣A犭兆 狤A犭吉 狥A犭旬 狦W㹪 狧A犭舌 狨stsjjsyskA犭戎 狩stskdejgkA犭守 狪A犭同 狫A犭老 独stsfcjfjkA犭虫
狭stsjksjslA犭夹 狮stsfsjfrfA犭师 狯stssljjnkA犭会 狰stssecjjgA犭争 狱stskpjslkA犭讠犬 狲stsegigskA犭孙 狳stssljjgskA犭余
狴stsjhsujfjA犭坒 狵A犭尨 狶A犭希 狷stsfcjfrjjA犭肙 狸stsfcjjfjjA犭里 狺stskjjjfcjA犭言 狻stsnkskselA犭夋 狼stskcjjhslA犭良 狾A犭折 狿A犭延
猀A犭沙 猁stssjfskfgA犭利 猂A犭旱 猃stssljkksjA犭佥 猄A犭京 猅A犭非 猆D非犬 猇A犭虎 猈A犭卑 猉A犭其 猊stssfjcjjsuA犭兒 猋jskkjskkjskkD犬犬犬 猌A來犬
猍A犭來 猎stsjffjfcjjA犭昔 猏A犭肩 猐A犭⺶乚 猑A犭昆 猒A明犬 猓stsfcjjjfslA犭果 猔A犭宗 猕stscjzsegskA犭弥 猖stsfcjjfcjjA犭昌 猗stsjskjfcjgA犭奇
猘A犭制 猚A犭隹 猛stsegjfcffjA犭孟 猜stsjjfjfrjjA犭青 猝stskjskskjfA犭卒 猞stssljjffcjA犭舍 猟A犭鼡 猠A犭典 猡stsfcffjsekA犭罗
猢stsjffcjsrjjA犭胡 猣A犭凶八夂 猤A犭癶夭 猥stsfcjfjjhslA犭畏 猦A犭風 猧A犭咼 猨A犭爫于又 猩stsfcjjsjjfjA犭星 猪stsjfjsfcjjA犭者
猫stsjfffcjfjA犭苗 猬stsfcjfjfrjjA犭胃 猭A犭彖 献jffrksjjfjslkA南犬 猯A犭耑 猰A犭契 猱stsekegsjfslA犭柔 猲A犭曷 猳A犭叚 猴stssfcjsjjslA犭侯
猵A犭扁 猷ksjfcsbjjjslkA酋犬 猸stscfjsfcjjjA犭眉 猹stsjfslfcjjjA犭查 猺A犭爫缶 猼A犭尃 猽A犭冥 猾stsfccdefrjjA犭骨 猿stsjfjfcjshslA犭袁
獀A犭叟 獂A犭原 獆A犭皋 獇A犭羗 獈A犭益 獉A犭秦 獊A犭倉 獋A犭臯 獌A犭曼 獍stskjksjfcjjsuA犭竟 獏A犭莫 獐stskjksjfcjjjfA犭章 獑A犭斬 獒jjfjrssjskjslkD敖犬
獓A犭敖 獔A犭皐 獕A犭崔 獖A犭賁 獗stsjsksjbfsseslA犭厥 獘D敝犬 獙A犭敝 獚A犭黄 獛A犭菐 獜A犭粦 獝A犭矞 獞A犭童 獟A犭堯 獠stsjslksfcjjgskA犭尞 獡A犭臼㇉灬 獢A犭喬
獣A⺍田𠮛犬 獤A犭敦 獥A犭敫 獦A犭葛 獧A犭睘 獩A犭歲 獬stssesrjjfrssjjfA犭解 獭stsjfcjfsksefcskA犭赖 獯stssjfcksjfjjdkkkA犭熏 獳A犭需
獴stsjffdejjstssslA犭蒙 獶A犭憂 獹A犭盧 獽A犭襄 獾stsjfffcjfcjsfkjjjfjA犭雚 獿A犭夒 玁A犭吅厂コ耳夂 玂A犭蘄 玃A犭矍 玄kjnnkD亠幺 玅A玄少 玆A玄玄
率kjnnkkiskjfD亠幺冫冫十 玈A玄𠂉𧘇 玉jjfjkW王丶 玊W王丶 王jjfjD一土 玌A王乚 玍D丿王 玎jjfijgA王丁 玏jjfirsA王力 玐A王八 玑jjfisoA王几 玒A王工 玓A王勺
玔A王川 玕A王干 玖jjfiselA王久 玗A王于 玘A王己 玙jjfijzjA王与 玚A王𠃓 玛jjficzjA王马 玜A王公 玝A王午 玞A王夫 玟jjfikjslA王文 玠A王介 玡A王牙
玢jjfislrsA王分 玣A王卞 玤A王丰 玥jjfisrjjA王月 玦A王夬 玧A王允 玨jjfjjjfjA王王 玩jjfijjsuA王元 玪A王今 玫jjfisjslA王⺙ 玬A王丹 玭A王比
玮jjfijjrfA王韦 环jjfijsfkA王不 现jjfifcsuA王见 玱A王仓 玲jjfislkekA王令 玳jjfisfjykA王代 玴A王世 玵A王甘 玶A王平 玷jjfifjfcjA王占 玸A王包
玹jjfikjnnkA王玄 玺segskjjfjkD尔玉 玻jjfiesfelA王皮 玼A王此 玽A王句 玾A王甲 玿A王召 珀jjfisfcjjA王白 珁A王瓦 珂jjfijfcjgA王可 珃A王冉 珄A王生
珅jjfifcjjfA王申 珆A王台 珇A王且 珈jjfirsfcjA王加 珉jjficjhjyA王民 珊jjfisrsrjA王册 珋A王卯 珌A王必 珍jjfislsssA王㐱 珎A王尔 珏jjfijjfjkA王玉
珐jjfijfjnkA王去 珑jjfijsuskA王龙 珒A王聿 珓A王交 珔A王存 珕A王劦 珖A王光 珗A王先 珘A王舟 珙jjfijffjskA王共 珚A王因 珛A王有 珜A王羊 珝A王羽
珞jjfiselfcjA王各 珟A王夙 珠jjfisjjfslA王朱 珡D玨人 珢A王艮 珣jjfisrfcjjA王旬 珤A王缶 珥jjfijffjjjA王耳 珦A王向 珧jjfiskiuskA王兆 珨A王合
珩jjfissfjjgA王行 珪jjfijfjjfjA王圭 珫A王充 珬A王戌 班jjfidsjjfjA王丿丶王 珮jjfisojfrfA王几帀 珯A王老 珰A王当 珱A王⺍女 珲jjfidejnjfA王军 珳A王彣
珴A王我 珵jjfifcjjjfjA王呈 珶A王弟 珷A王武 珸A王吾 珹A王成 珺jjficjjsfcjA王君 珻A王每 珼A王貝 珽jjfisjfjalA王廷 珿A王足 琀A王含 琁A王𠂉疋 琂A王言
球jjfijgkislkA王求 琄A王肙 琅jjfikcjjhslA王良 理jjfifcjjfjjA王里 琇jjfisjfslwsA王秀 琈A王孚 琉jjfikjnksfuA王㐬 琊jjfijngswfA王邪 琋A王希
琌A王岑 琍jjfisjfskfgA𤤤刂 琎jjfijjsfkalA王进 琏jjfijnjfkalA王连 琐jjfifksfcskA王⺌贝 琑A王肖 琒A王夆 琓A王完 琔A王定 琕A王卑 琖A王戔 琗A王卒 琘A王昏
琙A王或 琚jjficjsjffcjA王居 琛jjfideskjfslA王罙 琜A王來 琝A王旻 琞D明玉 琟A王隹 琠A王典 琡A王叔 琢jjfijstsskslA王豖 琣A王咅 琤A王争
琥jjfifjesjusoA王虎 琦jjfijskjfcjgA王奇 琧D亞玉 琨jjfifcjjjhsuA王昆 琩A王昌 琪jjfijffjjjskA王其 琫A王奉 琬jjfikdesekruA王宛 琭A王录
琮jjfikdejjgskA王宗 琯A王官 琰jjfidsskdsslA王炎 琲A王非 琳jjfijfskjfslA王林 琴jjfjjjfjslkeD玨今 琵jjfjjjfjjhsuD玨比 琶jjfjjjfjcfjuD玨巴
琷A王⺶乚 琸A王卓 琹jjfjjjfjjfslD玨木 琻A王金 琼jjfikjfcjgskA王京 琽A王者 琾A王界 瑀jjfisfcjfrfikA王禹 瑁jjfifcjjfcjjjA王冒 瑂A王眉 瑃A王春
瑄jjfikdejfcjjjA王宣 瑅A王是 瑆A王星 瑇A王毒 瑈A王柔 瑉A王昬 瑊A王咸 瑌A王耎 瑍A王奐 瑎A王皆 瑏A王穿 瑐A王前 瑑A王彖 瑓A王柬 瑔A王泉 瑕jjficjfjjcjelA王叚 瑖A王段
瑗jjfiskksjjselA王爰 瑘A王耶 瑙jjfimmmsfcskjA王巛囟 瑚jjfijffcjsrjjA王胡 瑛jjfijfffcjslA王英 瑜jjfisljfrjjfgA王俞 瑝A王皇
瑞jjfifbfjsfrffA王耑 瑟jjfjjjfjdykskD玨必 瑠A王留 瑡A王師 瑢A王容 瑥A王昷 瑦A王烏 瑧A王秦 瑨W𤨁 瑫A王舀 瑬D流玉 瑭jjfikjscjjffcjA王唐 瑮A王栗 瑯A王郎
瑰jjfisfcjjsunkA王鬼 瑱A王真 瑳A王差 瑴S士冖一殳王 瑵A王蚤 瑶jjfiskkssjjfbfA王爫缶 瑷jjfiskksdejselA王爱 瑸A王宾 瑹A王荼 瑺A王常 瑻A王貫 瑼A王專 瑽A王從
瑾jjfijffjfcjjjfjA王堇 瑿D殹玉 璀jjfifbfsfkjjjfjA王崔 璁jjfisfcsekjdykkA王悤 璂A王基 璃jjfikjskbffrnkA王离 璄A王竟 璅A王巢 璆A王翏
璇jjfikjrssjefjslA王旋 璈A王敖 璋jjfikjksjfcjjjfA王章 璌A王寅 璍A王華 璎jjfifcskfcskmsjA王婴 璏A王彘 璐jjfifcjfjfiselfcjA王路 璑A王無 璒A王登
璓A王艹夭乃 璔A王曾 璖A王渠 璘jjfiksjfslsekjnfA王粦 璙A王尞 璚A王矞 璛A王肅 璜jjfijffjfcjfjskA王黄 璝A王貴 璞jjfiffksjksjjjslA王菐
璟jjfifcjjkjfcjgskA王景 璠jjfisksjfslfcjfjA王番 璢A王畱 璤A王惠 璥A王敬 璧cjsfcjkjksjjfjjfjkD辟玉 璨jjfifjsekekksjfslA王粲
璩jjfifjesjujstssslA王豦 璪A王喿 璬A王敫 璭A王運 璮A王亶 璱A王瑟 璲A王遂 璳A王朱貝 璴A王楚 璶A王盡 璷A王敷 璹A王壽 璺sfjjfcjfcjcjjdejjfjkD臼同冖玉 璻A王翠
璼A王監 璾A王齊 瓀A王需 瓁A王蒦 瓂A王蓋 瓃A王畾 瓄A王賣 瓆A王質 瓇A王憂 瓈A王黎 瓉A王未未貝 瓋A王適 瓌A王褱 瓍A王隨 瓎A王賴 瓐A王盧 瓑A王歷 瓒jjfisjfjshsjfjsufcskA王赞
瓓A王闌 瓕D彌玉 瓖A王襄 瓗A王巂 瓘A王雚 瓙A王燾 瓜sshklS⺁㇏厶 瓝A瓜勺 瓞sshklsjjskS瓜失 瓟S瓜包 瓠jsljjzsshklA夸瓜 瓡A幸瓜 瓢jfcffjjjgsksshklA票瓜
瓣kjksjjssshklkjksjjfA辡瓜 瓤kjfcjfcjjjffjshsksshklA襄瓜 瓥D瓜豕䖵 瓦jhokW匸㇈丶 瓧A瓦十 瓨A工瓦 瓩A瓦千 瓪S瓦反 瓫S分瓦 瓬A方瓦 瓭A冘瓦
瓮slnkjhokD公瓦 瓯jskbjhokA区瓦 瓰S瓦分 瓱A瓦毛 瓲A瓦屯 瓳A古瓦 瓴skkekjhokA令瓦 瓵A台瓦 瓶ksjjsfjhokA并瓦 瓷kisesljhokD次瓦 瓸S瓦百 瓹A肙瓦 瓺A镸瓦
瓻A希瓦 瓼A瓦里 瓽D龸口瓦 瓾A委瓦 瓿kjksjfcjjhokA咅瓦 甀A垂瓦 甁A幷瓦 甂A扁瓦 甃D秋瓦 甄jfcffjjfijhokA垔瓦 甅S瓦厘 甆D兹瓦 甇D炏冖瓦 甈A臬瓦 甉A兼瓦 甊A婁瓦 甋A啇瓦
甍jfffcffjdejhokD艹罒冖瓦 甎A專瓦 甏jfjfcjksisssjhokD彭瓦 甐A粦瓦 甑ksfcfksjfcjjjhokA曾瓦 甒A無瓦 甓cjsfcjkjksjjfjhokD辟瓦 甔A詹瓦 甖D賏瓦
甗A鬳瓦 甘jffjjS艹二 甙jjffjjykS弋甘 甚jffjjjskbD甘匹 甛A甘舌 甜sjffcjjffjjA舌甘 甝S虎甘 甞D龸口甘 生sjjfjW龶㇒ 甠A日生 甡A生生 產kjskjssjjfjD文厂生
甤jstssslsjjfjA豕生 甥sjjfifcjfjrsA生男 甦jfcjjslsjjfjA更生 甧D甡月 用srjjfS冂二丨 甩srjjuD用乚 甪ssrjjfW用㇒ 甫jfrjjfkW十用丶
甬ekfrjjfD龴用 甭jsfksrjjfD不用 甮D勿用 甯kdedykkfrjjfD宀心用 田fcjfjW囗十 由fcjfjD二丨凵 甲fcjjfD冂二丨 申fcjjfW日丨 甴D土凵 电fcjjuD申乚 甶W田㇒
男fcjfjrsD田力 甸srfcjfjS勹田 甹fcjfjjzD由丂 町fcjfjjgA田丁 画jfcjfjbfD一田凵 甼D田丁 甽A田川 甾mmmfcjfjD巛田 甿A田亡 畀fcjfjjsfD田丌 畁D由丌
畂A田久 畃A申勺 畄D⺍田 畅fcjjfwssA申𠃓 畆A亩厶 畇A田匀 畈fcjfjsselA田反 畉A田夫 畊A田井 畋fcjfjsjslA田⺙ 界fcjfjslsfD田介 畍A田介 畎fcjfjjslkA田犬
畏fcjfjjhslD田一乚冫 畐jfcjfcjfjD一口田 畑dsskfcjfjA火田 畒A亩人 畓D水田 畔fcjfjksjjfA田半 畕D田田 畖A田瓜 畗D亠口田 畘A田冉 留shkrsfcjfjD卯田
畚nkjslfcjfjD厶大田 畛fcjfjslsssA田㐱 畜kjnnkfcjfjD玄田 畞W十畂 畟fcjfjskselD田八夂 畠D白田 畡A田亥 畣D合田 畤A田寺 略fcjfjselfcjA田各
畦fcjfjjfjjfjA田圭 畧fcjfjselfcjD田各 畨D米田 畩A田衣 番sksjfslfcjfjD釆田 畬sljjgskfcjfjD余田 畭A田余 畮A田每 畯A田夋 異fcjfjjffjskD田共 畱D丣田
畲sljjgskfcjfjD佘田 畳D田冝 畴fcjfjjjjsjgkA田寿 畷A田叕 畸fcjfjjskjfcjgA田奇 畹fcjfjkdesekruA田宛 畺jfcjfjjfcjfjjW三畕 畻A田龹土 畼A田昜
畽A田重 畾fcjfjfcjfjfcjfjD田田田 畿nnknnkjfcjfjyskS𢆶戈田 疀A甾疌 疁A田翏 疂D田冫冫冝 疃fcjfjkjksjfcjjfjjA田童 疄A田粦 疅A田畺
疆cjzjfijfcjfjjfcjfjjA弓土畺 疈A𠮛田𠮛田丿丶 疉D畾冖彑 疋efjslD㇖龰 疌jcjjfjslD十⺺龰 疍efjslfcjjjD疋旦 疎A⺪束 疏efjfikjnksfuA⺪㐬
疐jfdefcjfjefjslD十冖田疋 疑susjjskekefjslA𠤕龴疋 疒A亠广 疓S疒乃 疔kjskijgS疒丁 疕S疒匕 疖kjskirfS疒𰆊 疗kjskiegS疒了 疘S疒工 疙kjskisjoS疒乞
疚kjskiselS疒久 疛S疒寸 疜S疒下 疝kjskifbfS疒山 疞S疒亏 疟kjskijbjS疒⺕ 疠kjskijrsS疒万 疡kjskiwssS疒𠃓 疢S疒火 疣kjskijsukS疒尤
疤kjskicfjuS疒巴 疥kjskislsfS疒介 疦S疒夬 疧S疒氏 疨S疒牙 疩S疒卆 疪S疒比 疫kjskisvelS疒殳 疬kjskijsrsS疒历 疭S疒从 疮kjskislruS疒仓
疯kjskisoskS疒风 疰kjskikjjfjS疒主 疱kjskisrcjuS疒包 疲kjskiesfelS疒皮 疳kjskijffjjS疒甘 疴kjskijfcjgS疒可 疵kjskifjfisuS疒此 疶S疒世
疷S疒氐 疸kjskifcjjjS疒旦 疹kjskislsssS疒㐱 疺S疒乏 疻S疒只 疼kjskiselkkS疒冬 疽kjskifcjjjS疒且 疾kjskisjjslS疒矢 疿S疒弗 痀S疒句 痁S疒占
痂kjskirsfcjS疒加 痃kjskikjnnkS疒玄 痄kjskisjfjjS疒乍 病kjskijfrskS疒丙 痆S疒尼 症kjskijfjfjS疒正 痈kjskisrjjfS疒用 痉kjskiekjfjS疒龴工
痊kjskisljjfjS疒全 痋S疒虫 痌S疒同 痍kjskijcjzslS疒夷 痎S疒亥 痏S疒有 痐S疒回 痑S疒多 痒kjskiksjjjfS疒羊 痓S疒至 痔kjskijfjjgkS疒寺
痕kjskicjjhslS疒艮 痖kjskijffksjS疒亚 痗S疒每 痘kjskijfcjksjS疒豆 痚S疒孝 痛kjskiekfrjjfS疒甬 痜S疒秃 痝S疒尨 痞kjskijsfkfcjS疒否 痟S疒肖
痡S疒甫 痢kjskisjfskfgS疒利 痣kjskijfjdykkS疒志 痤kjskiskskjfjS疒坐 痥S疒兑 痦kjskijfcjfcjS疒吾 痧kjskikkifsksS疒沙 痨kjskijffdersS疒劳
痩S疒申又 痪kjskisefcjslS疒奂 痫kjskikfrjfskS疒闲 痬S疒易 痭S疒朋 痮S疒長 痯S疒官 痰kjskidsskdsslS疒炎 痱kjskifjjjfjjjS疒非 痲S疒𣏟 痳S疒林
痴kjskisjjskfcjS疒知 痵S疒季 痶S疒典 痷S疒奄 痸S疒制 痹kjskifcjfjjsfS疒畀 痺S疒卑 痻S疒昏 痼kjskifcjffcjjS疒固 痽S疒隹 痿kjskisjfslmsjS疒委
瘀kjskikjrsslkkS疒於 瘁kjskikjskskjfS疒卒 瘃kjskijstsskslS疒豖 瘄S疒昔 瘅kjskiksfcjjjfS疒单 瘆S疒参 瘇S疒重 瘈S疒契 瘉S疒俞
瘊kjskisfcjsjjslS疒侯 瘌kjskijfcjfskfgS疒剌 瘎S疒甚 瘏S疒者 瘐kjskisfjcjjslS疒臾 瘑S疒咼 瘒S疒軍 瘔S疒苦 瘕kjskicjfjjcjelS疒叚 瘖S疒音
瘗kjskijksjsljfjS疒夹土 瘘kjskiksjfslmsjS疒娄 瘙kjskielkfcjfjkS疒蚤 瘚S疒欮 瘛kjskijjjfrsdykkS疒恝 瘜S疒息 瘝S疒眔 瘟kjskifcjjfcffjS疒昷
瘠kjskikiskslfrjjS疒脊 瘢kjskissrkjksvelS疒般 瘣S疒鬼 瘤kjskishkrsfcjfjS疒留 瘥kjskiksjjjsjfjS疒差 瘦kjskisfjcjjfelS疒叟 瘨S疒真
瘩kjskijffsljfcjS疒荅 瘪kjskisfcjjjslsuS疒自仑 瘫kjskieksfkjjjfjS疒难 瘬S疒張 瘭kjskijfcffjjjgskS疒票 瘯S疒族 瘰kjskifcjfjnnkgskS疒累
瘱S㾜心 瘳kjskickickislsssS疒翏 瘴kjskikjksjfcjjjfS疒章 瘵kjskisekkeljjgskS疒祭 瘶S疒欶 瘷S疒敕 瘸kjskirsfcjfrskskS疒𦙲 瘹S疒釣
瘼kjskijfffcjjjslS疒莫 瘽S疒堇 瘾kjskiwfsecjjdykkS疒隐 瘿kjskifcskfcskmsjS疒婴 癀kjskijffjfcjfjskS疒黄 癁S疒復
癃kjskiwfseljsjjfjS疒隆 癄S疒焦 癅S疒畱 癈S疒發 癊S疒陰 癋S疒惡 癌kjskifcjfcjfcjfbfS疒嵒 癍kjskijjfikjskjjfjS疒斑 癎S疒間 癏S疒睘 癐S疒會 癑S疒農
癓S疒微 癔kjskikjksjfcjjdykkS疒意 癕S疒雍 癖kjskicjsfcjkjksjjfS疒辟 癗S疒雷 癙S疒鼠 癚S疒詹 癛S疒稟 癜kjskicjsjffjsksvelS疒殿 癝S疒禀
癞kjskijfcjfsksefcskS疒赖 癠S疒齊 癣kjskisefcjfjiksjjjfS疒鲜 癦S疒墨 癨S疒霍 癪S疒積 癫kjskijffcjjjjskjsfcskS疒颠
癯kjskifcjjjfcjjjsfkjjjfjS疒瞿 癳S疒纍 癴S𤼙手 癵S𤼙肉 癶eksslW刁刁 癷D癶干 癸ekssljjskD癶天 癹D癶殳 発D癶开乚 登ekssljfcjksjD癶豆 白sfcjjW日㇒
百jsfcjjD一白 癿A白乚 皀D白匕 皂sfcjjjuD白七 皃sfcjjsuD白儿 的sfcjjsrkA白勺 皅sfcjjcfjuA白巴 皆jhsusfcjjD比白 皇sfcjjjjfjD白王
皈sfcjjsselA白反 皉A白此 皊A白令 皋sfcjjjsljfD白夲 皌A白末 皍D白𠨐 皎sfcjjkjskslA白交 皏A白并 皐D白十冫冫 皑sfcjjfbfcjuA白岂 皒A白我
皓sfcjjsjfjfcjA白告 皔A白旱 皕A百百 皖sfcjjkdejjsuA白完 皗A白周 皘A白青 皙jfskssjffcjjD析白 皛sfcjjsfcjjsfcjjD白白白 皜A白高 皝A皇光 皞A白皋 皟A白責
皠A白崔 皡A白皐 皢A白堯 皣A白華 皤sfcjjsksjfslfcjfjA白番 皥A白臯 皦A白敫 皧A白愛 皨D皛土 皩A皇晃 皪A白樂 皫A白麃 皬A白霍 皭A白爵 皮esfelS丿㇆丨又 皯A皮干
皱secjjesfelA刍皮 皲dejnfiesfelA军皮 皳A求皮 皴nksksekesfelA夋皮 皵A昔皮 皶A查皮 皷A壴皮 皹A皮軍 皻A虘皮 皼A壹皮 皽A亶皮 皾A賣皮 皿fcffjD𦉫一 盀D卜皿
盁D乃皿 盂jjgfcffjD于皿 盄D弔皿 盅fcjffcffjD中皿 盆slrsfcffjD分皿 盇D太皿 盈wsekfcffjD夃皿 盉D禾皿 益ksjskfcffjD䒑八皿 盋D犮皿 盌D夗皿
盍jfjnkfcffjD去皿 盎fcjslfcffjD央皿 盏jjyskfcffjD戋皿 盐jfifkfcffjD圤皿 监ffsjkfcffjD丨丨𠂉丶皿 盒sljfcjfcffjD合皿 盓D汙皿
盔jsdsslfcffjD灰皿 盕D汎皿 盖ksjjfjfcffjD羊皿 盗kiseslfcffjD次皿 盘ssrkjkfcffjD舟皿 盙D甫皿 盚D求皿 盛jsryskfcffjD成皿 盝D录皿
盟fcjjsrjjfcffjD明皿 盠D彖皿 盢D畎皿 盥sfjjgeskcjjfcffjD臼水皿 盦D酓皿 盨D須皿 盩D𪯧皿 盫D𨠭皿 盬D臣午口皿 盭D𢿐皿 目fcjjjW口二 盯fcjjjjgA目丁 盰A目干
盱fcjjjjjgA目于 盲kjbfcjjjD亡目 盳A目亡 直jffcjjjjD十目一 盵A目乞 盶A目元 盷A目匀 相jfskfcjjjA木目 盹fcjjjjbfuA目屯 盺A目斤 盻A目兮 盼fcjjjslrsA目分
盽A目丰 盾ssjffcjjjS⺁𥃭 盿A目文 眀A目月 省fsksfcjjjD少目 眂A目氏 眃A目云 眄fcjjjjfbrA目丏 眅A目反 眆A目方 眇fcjjjfsksA目少 眈fcjjjdesuA目冘
眉cfjsfcjjjS𠃜目 眊A目毛 看sjjsfcjjjD龵目 県D目㇗小 眍fcjjjjskbA目区 眎A目示 眏A目央 眐A目正 眑A目幼 眒A目申 眓A目戉 眔D罒氺 眕A目㐱 眖A目兄 眗A目句 眘D𡗜目
眙fcjjjnkfcjA目台 眚sjjfjfcjjjD生目 眛A目未 眜A目末 眝A目宁 真jffcjjjjskD十具 眠fcjjjcjhjyA目民 眡A目氐 眢sekrufcjjjD夗目 眣A目失 眤A目尼
眦fcjjjfjfisuA目此 眧A目召 眨fcjjjskelA目乏 眩fcjjjkjnnkA目玄 眪A目丙 眫A目半 眬A目龙 眭fcjjjjfjjfjA目圭 眮A目同 眯fcjjjksjfslA目米 眰A目至 眱A目夷
眲A目耳 眳A目名 眴A目旬 眵fcjjjseksekA目多 眶fcjjjjjjfjbA目匡 眷ksjjslfcjjjD龹目 眸fcjjjnksjjfA目牟 眹A目关 眺fcjjjskiuskA目兆 眻A目羊
眼fcjjjcjjhslA目艮 眽A目⺁𧘇 眿A目永 着ksjjjsfcjjjD羊目 睁fcjjjsecjjgA目争 睂W㇉仌目 睃fcjjjnkskselA目夋 睄A目肖 睅A目旱 睆A目完
睇fcjjjkscjzfsA目弟 睈A目呈 睉A目坐 睊A目肙 睋A目我 睌A目免 睎A目希 睐fcjjjjksjfslA目来 睑fcjjjsljkksjA目佥 睒A目炎 睓A目典 睔A目侖 睕A目宛 睖A目夌 睗A目易
睘fcffjjfcjshslD罒𠮛𧘇 睙A目戾 睚fcjjjjsjfjjfjA目厓 睛fcjjjjjfjfrjjA目青 睝D禾勹㇒目 睟A目卒 睠A目卷 睡fcjjjsjfjffjjA目垂
睢fcjjjsfkjjjfjA目隹 督fjjfskelfcjjjD叔目 睤A目畀 睥fcjjjsfcjjsjfA目卑 睦fcjjjjfjskjfjA目坴 睧A目昏 睨fcjjjsfjcjjsuA目兒 睩A目录 睪D罒幸
睫fcjjjjcjjfjslA目疌 睬fcjjjskksjfslA目采 睭A目周 睮A目俞 睯D敃目 睰A目若 睱A目叚 睲A目星 睳A目奎 睴A目軍 睵A目哉 睶A目春 睷A目建 睸A目眉
睹fcjjjjfjsfcjjA目者 睺A目侯 睻A目宣 睼A目是 睽fcjjjekssljjskA目癸 睾sfcffjjfjksjjfD罒丶幸 睿fjdejskslfcjjjD⺊冖一人八目
瞀ekegssjslfcjjjD敄目 瞁A目狊 瞂A盾犮 瞃A目盾 瞄fcjjjjfffcjfjA目苗 瞅fcjjjsjfskdsslA目秋 瞆A目贵 瞇A目迷 瞈A目翁 瞉S士冖一殳目 瞊A目唐 瞋A目真
瞌fcjjjjfjnkfcffjA目盍 瞍fcjjjsfjcjjfelA目叟 瞎fcjjjkdejjjffcjA目害 瞏D罒袁 瞐D目目目 瞑fcjjjdefcjjkjskA目冥 瞒fcjjjjffjfrskskA目艹两
瞓A目訓 瞔A目責 瞕A目章 瞖D殹目 瞗A目鳥 瞙A目莫 瞚A目寅 瞛A目從 瞝A目离 瞟fcjjjjfcffjjjgskA目票 瞠fcjjjfksdefcjjfjA目堂 瞡A目規
瞢jfffcffjdefcjjjD艹罒冖目 瞣A目患 瞤A目閏 瞥ksfrfsksjslfcjjjD敝目 瞦A目喜 瞧fcjjjsfkjjjfjdkkkA目焦 瞨A目菐 瞩fcjjjcjssfcjfrfikA目属
瞪fcjjjekssljfcjksjA目登 瞫A目覃 瞬fcjjjskksdesekjnfA目舜 瞭fcjjjjslksfcjjgskA目尞 瞮A目育⺙ 瞯A目閒 瞰fcjjjejffjjisjslA目敢 瞱A目華
瞲A目矞 瞳fcjjjkjksjfcjjfjjA目童 瞴A目無 瞵fcjjjksjfslsekjnfA目粦 瞷A目間 瞸A目葉 瞹A目愛 瞺A目會 瞻fcjjjsejsskkjjjfcjA目詹
瞽jfjfcjksijfelfcjjjD鼓目 瞾D䀠空 瞿fcjjjfcjjjsfkjjjfjD䀠隹 矀A目微 矁A目愁 矂A目喿 矃A目寧 矄A目熏 矅A目翟 矆A目蒦 矈A目白穴方 矉A目賓 矊A目綿 矋A目厲
矌A目廣 矍fcjjjfcjjjsfkjjjfjelD瞿又 矎A目夐 矏A目臱 矐A目霍 矑A目盧 矒A目瞢 矔A目雚 矕D䜌目 矖A目麗 矗jffcjjjjjffcjjjijffcjjjjD直直直 矘A目黨
矙A目門コ耳女 矛ekegsD龴𠄐㇒ 矜ekegsslkeA矛今 矝A矛令 矞ekegsfrskfcjD矛冏 矟A矛肖 矠A矛昔 矡A矛矍 矢sjjslD𠂉大 矣nksjjslD厶矢 矤A弓矢 知sjjskfcjA矢口
矦S厃矢 矧sjjskcjzfA矢引 矨A矢夭 矩sjjskjcjbA矢巨 矪A矢舟 矫sjjsksjslsfA矢乔 矬sjjskskskjfjA矢坐 短sjjskjfcjksjA矢豆 矮sjjsksjfslmsjA矢委
矰A矢曾 矱A矢蒦 矲A矢罷 石jsfcjS丆口 矴A石丁 矵A石刂 矶jsfcjsoA石几 矷A石子 矸jsfcjjjfA石干 矹A石兀 矺A石乇 矻A石乞 矼A石工 矽jsfcjsekA石夕 矾jsfcjsokA石凡
矿jsfcjkjsA石广 砀jsfcjwssA石𠃓 码jsfcjczjA石马 砂jsfcjfsksA石少 砃A石丹 砄A石夬 砅A石水 砆A石夫 砇A石文 砈A石厄 砉jjjfjsfcjD丰石 砊A石亢 砋A石止
砌jsfcjjhrsA石切 砍jsfcjseslA石欠 砎A石介 砏A石分 砐A石及 砑jsfcjjngsA石牙 砒jsfcjjhsuA石比 砓A石殳 研jsfcjjjsfA石开 砕A石卆 砖jsfcjjjxkA石专
砗jsfcjjnjfA石车 砘jsfcjjbfuA石屯 砙A石瓦 砚jsfcjfcsuA石见 砛A石今 砜jsfcjsoskA石风 砝jsfcjjfjnkA石去 砞A石末 砟jsfcjsjfjjA石乍 砠A石且 砡A石玉
砢A石可 砣jsfcjkdesuA石它 砤A石㐌 砥jsfcjshjykA石氐 砦fjfisujsfcjD此石 砧jsfcjfjfcjA石占 砨A石戹 砩jsfcjcjzsfA石弗 砪A石母 砫A石主
砬jsfcjkjksjA石立 砭jsfcjskelA石乏 砮D奴石 砯A石氷 砰jsfcjjksjfA石平 砱A石令 砲A石包 砳A石石 破jsfcjesfelA石皮 砵A石本 砶A石白 砷jsfcjfcjjfA石申
砸jsfcjjfrfbA石匝 砹jsfcjjffslA石艾 砺jsfcjjsjrsA石厉 砻jsuskjsfcjD龙石 砼jsfcjsljfjA石仝 砽A石用 砾jsfcjsbgskA石乐 砿A石広
础jsfcjbffbfA石出 硁A石龴工 硂A石全 硄A石光 硅jsfcjjfjjfjA石圭 硆A石合 硇jsfcjsfcskjA石囟 硈A石吉 硉A石聿 硊A石危 硋A石亥 硌jsfcjselfcjA石各 硍A石艮
硎jsfcjjjsffgA石刑 硏A石干干 硐jsfcjfrjfcjA石同 硑A石并 硒jsfcjjfcsbjA石西 硓A石老 硔A石共 硕jsfcjjsfcskA石页 硖jsfcjjksjslA石夹
硗jsfcjjysjsuA石尧 硘A石回 硙A石岂 硚jsfcjsjslsfA石乔 硛A石亦 硝jsfcjfksfrjjA石肖 硞A石告 硟A石延 硠A石良 硡A石宏 硢A石余 硣A石孝 硥A石尨 硦A石王廾 硧A石甬
硩D折石 硪jsfcjsjgiyskA石我 硫jsfcjkjnksfuA石㐬 硬jsfcjjfcjjslA石更 硭jsfcjjffkjbA石芒 确jsfcjsesrjjfA石角 硰D沙石 硱A石困 硲A石谷 硳A石赤
硴A石花 硵A石卤 硶A石岑 硷jsfcjsljkksjA石佥 硸A石岸 硹A石松 硺A石豖 硻D臤石 硼jsfcjsrjjsrjjA石朋 硽A石奄 硾A石垂 硿A石空 碀A石争 碁jffjjjsljsfcjD其石
碂A石宗 碃A石青 碄A石林 碅A石囷 碆D波石 碇jsfcjkdejfjslA石定 碈A石昏 碉jsfcjsrjfjfcjA石周 碊A石戔 碋A石岢 碌jsfcjcjjgkislA石录 碍jsfcjfcjjjjgkA石㝵
碎jsfcjkjskskjfA石卒 碏A石昔 碐A石夌 碑jsfcjsfcjjsjfA石卑 碒A石金 碓jsfcjsfkjjjfjA石隹 碔A石武 碖A石侖 碗jsfcjkdesekruA石宛
碘jsfcjfcjffjskA石典 碙A石岡 碚jsfcjkjksjfcjA石咅 碛jsfcjjjfjfcskA石责 碜jsfcjnkjslsssA石参 碝A石耎 碞D品石 碟jsfcjjffjbjfslA石枼 碠A石亭
碡jsfcjjjfjbrkjkA石毒 碢A石咼 碣jsfcjfcjjsrskbA石曷 碤A石英 碥jsfcjkcjsfrjffA石扁 碦A石客 碧jjfisfcjjjsfcjD珀石 碨A石畏 碪A石甚 碫A石段 碬A石叚
碮A石是 碯A石巛囟 碰jsfcjksjffksjA石並 碱jsfcjjsjfcjyskA石咸 碲jsfcjkjksdefrfA石帝 碳jsfcjfbfjsdsslA石炭 碴jsfcjjfslfcjjjA石查 碵A石貞
碶A石契 碷A石盾 碹jsfcjkdejfcjjjA石宣 碻A石高 碾jsfcjcjsjffjhslA石展 碿A石屑 磀A石逆 磁jsfcjksjnnknnkA石兹 磂A石留 磃A石虒 磄A石唐
磅jsfcjkjksdekjrsA石旁 磆A石骨 磇A石囟匕匕 磈A石鬼 磉jsfcjekekekjfslA石桑 磊jsfcjjsfcjjsfcjD石石石 磋jsfcjksjjjsjfjA石差 磌A石真 磍A石害 磎A石奚
磏A石兼 磐ssrkjksveljsfcjD般石 磒A石員 磓A石追 磔jsfcjsekjnfjfslA石桀 磕jsfcjjfjnkfcffjA石盍 磖A石習 磗A石尃 磘A石爫缶 磙jsfcjkjsknkshslA石衮
磛D斬石 磜A石祭 磝A石敖 磞A石崩 磟A石翏 磡jsfcjjffjjjskbrsA石勘 磢A石爽 磤A石殷 磥A石累 磦A石票 磨kjsjfskjfsljsfcjS麻石 磩A石戚 磪A石崔 磫A石從
磬jfjcfjssvekjsfcjD殸石 磭A石脣 磮A石崙 磰A石善 磱A石勞 磲jsfcjkkijcjbjfslA石渠 磳A石曾 磴jsfcjekssljfcjksjA石登 磵A石間 磶A石舄
磷jsfcjksjfslsekjnfA石粦 磸A石奠 磹A石覃 磺jsfcjjffjfcjfjskA石黄 磻A石番 磼A石集 磿S厤石 礀A石閒 礁jsfcjsfkjjjfjdkkkA石焦 礂A石喜 礃A石掌
礅jsfcjkjfcjegisjslA石敦 礆A石僉 礇A石奥 礈A石遂 礉A石敫 礊D𣪠石 礋A石睪 礌A石雷 礍A石葛 礏A石業 礑A石當 礒A石義 礓jsfcjjfcjfjjfcjfjjA石畺 礔A石辟 礕D辟石
礖A石與 礗A石賓 礘A石㬎 礚A石蓋 礛A石監 礜D與石 礝A石需 礞jsfcjjffdejjstssskA石蒙 礟A石駁 礠A石慈 礡A石蒪 礢A石養 礣A石蔑 礤jsfcjjffsekkeljjgskA石蔡 礥A石賢
礧A石畾 礨D畾石 礩A石質 礭A石霍 礮A石駮 礯A石縈 礰A石歷 礲A石龍 礳A石磨 礴jsfcjjffkkijfcjjfkjgkA石薄 礵A石霜 礶A石雚 礷A石藍 礸A石贊 礹A石嚴 示jjgskD二小
礻kefkW示 礼kefkuA礻乚 礽A礻乃 社kefkjfjA礻土 礿A礻勺 祀kefkcjuA礻巳 祁kefkwfA礻阝 祂A礻也 祃A礻马 祄A礻介 祅A礻夭 祆kefkjjslA礻天 祇kefkshjyA礻氏
祈kefkssjfA礻斤 祉kefkfjfjA礻止 祊A礻方 祋A礻殳 祌A礻中 祍A礻壬 祎kefkjjrfA礻韦 祏A礻石 祐kefkjsfcjA礻右 祑A礻失 祒A礻召 祓kefkjselkA礻犮 祔A礻付
祖kefkfcjjjA礻且 祗kefkshjykA礻氐 祘jjgskjjgskA示示 祙A礻未 祚kefksjfjjA礻乍 祛kefkjfjnkA礻去 祜kefkjffcjA礻古 祝kefkfcjsuA礻兄
神kefkfcjjfA礻申 祟bffbfjjgskD出示 祠kefkrjfcjA礻司 祡D此示 祢kefksegskA礻尔 祣A礻𠂉𧘇 祤A礻羽 祥kefkksjjjfA礻羊 祦A礻吴 祧kefkskiuskA礻兆
票jfcffjjjgskD覀示 祩A礻朱 祪A礻危 祫A礻合 祬A礻至 祭sekkeljjgskD月卩示 祮A礻吉 祯kefkfjfcskA礻贞 祰A礻告 祱A礻兑 祲A礻彐冖又 祳A礻辰 祴A礻戈廾 祵A礻困 祶A礻弟
祷kefkjjjsjgkA礻寿 祸kefkfcjfrskA礻呙 祹A礻匋 祺kefkjffjjjskA礻其 祻A礻固 祼A礻果 祽A礻卒 祾A礻夌 禀kjfcfcjjjjgskD亠回示 禁jfskjfsljjgskD林示
禂A礻周 禃A礻直 禄kefkcjjgkislA礻录 禅kefkksfcjjjfA礻单 禆A礻卑 禇A礻者 禈A礻軍 禉A礻酋 禊kefkjjjfrsjslA礻契 禋A礻覀土 禌A礻兹 福kefkjfcjfcjfjA礻畐
禐A礻爫于又 禑A礻禺 禒A礻彖 禓A礻昜 禔A礻是 禖A礻某 禗A礻思 禘A礻帝 禙A礻背 禚kefkksjjfjdkkkA礻羔 禛A礻真 禜D炏冖示 禝A礻畟 禞A礻高 禟A礻唐 禠A礻虒 禢A礻𦐇 禣A礻尃
禤kefkfcffjrkirkiA礻罒羽 禥A礻基 禧kefkjfjfcjksjfcjA礻士只𠮛 禨A礻幾 禩A礻異 禫A礻覃 禬A礻會 禭A礻遂 禯A礻農 禲A礻厲 禳kefkkjfcjfcjjjffjshslA礻襄
禴A礻龠 禵A礻題 禶A礻贊 禷A礻類 禸rfikD厶冂 禹sfcjfrfikD䖝冂 禺fcjjfrfikD甲禸 离kjskbffrnkD亠凶禸 禼D卤禸 禽slkjskbffrnkD人离 禾sjfslD㇒木
秀sjfslwsD禾乃 私sjfsknkA禾厶 秂D禾人 秃sjfslsoD禾几 秄A禾子 秅A禾乇 秆sjfskjjfA禾干 秇A禾丸 秉sjcjjfslW禾⺕ 秊D禾千 秋sjfskdsslA禾火 秌A火禾
种sjfskfcjfA禾中 秎A禾分 秏A禾毛 秐A禾云 科sjfskkkjfA禾斗 秒sjfskfsksA禾少 秓A禾支 秔A禾亢 秕sjfskjhsuA禾比 秖A禾氏 秗A禾夭 秘sjfskdykskA禾必 秙A禾古
秚A禾半 秛A禾皮 秜A禾尼 秝A禾禾 秞A禾由 租sjfskfcjjjA禾且 秠A禾丕 秡A禾犮 秢A禾令 秣sjfskjjfslA禾末 秤sjfskjksjfA禾平 秥A禾占 秦jjjslsjfskD𡗗禾
秧sjfskfcjslA禾央 秨A禾乍 秩sjfsksjjslA禾失 秪A禾氐 秫sjfskjfslkA禾术 秬A禾巨 秭sjfskszfsA禾㇒㇉㇒丨 秮A禾台 积sjfskfcjskA禾只 称sjfsksegskA禾尔
秱A禾同 秲A禾寺 秳A禾舌 秴A禾合 秵A禾因 秶D次禾 秷A禾至 秸sjfskjfjfcjA禾吉 秹A禾任 秺A禾宅 移sjfskseksekA禾多 秼A禾朱 秽sjfskfbfsekA禾岁 秾A禾农 秿A禾甫
稀sjfskskjsfrfA禾希 稁D亠口冖禾 稂sjfskkcjjhslA禾良 稃sjfskskksegjA禾孚 稄A禾夋 稆sjfskfcjfcjA禾吕 稇A禾困 稉A禾更 稊A禾弟 程sjfskfcjjjfjA禾呈
稌A禾余 稍sjfskfksfrjjA禾肖 税sjfskksfcjsuA禾兑 稐A禾侖 稑A禾坴 稒A禾固 稓A禾昔 稔sjfskslkedykkA禾念 稕A禾享 稖A禾咅 稗sjfsksfcjjsjfA禾卑 稘A禾其
稙A禾直 稚sjfsksfkjjjfjA禾隹 稛A禾囷 稝A禾朋 稞sjfskfcjjjfslA禾果 稠sjfsksrjfjfcjA禾周 稡A禾卒 稢A禾或 稣sefcjfjisjfslA鱼禾 稤A禾京 稥D𤇕日
稦A禾韋 稧A禾契 稨A禾扁 稩A禾胃 稪A禾复 稫A禾畐 稬A禾耎 稭A禾皆 稯A禾凶八夂 稰A禾胥 稲A禾爫旧 稳sjfsksecjjdykkA禾急 稴A禾兼 稵A禾兹 稶A禾彧 稷sjfskfcjfjskselA禾畟
稸A禾畜 稹sjfskjffcjjjjskA禾真 稺A禾尸辛 稻sjfskskkssfjcjjA禾舀 稼sjfskkdejstssslA禾家 稽sjfskjsuksufcjjA禾尤旨 稾D高禾
稿sjfskkjfcjfrfcjA禾高 穁A禾茸 穂A禾恵 穃A禾容 穄A禾祭 穅A禾康 穆sjfsksfcjjfsksssA禾㣎 穈S麻禾 穉A禾犀 穊A禾既 穋A禾翏 穏A禾𪺵心 穐A禾亀
穑sjfskjfksjfcfcjjA禾啬 穒D禾鳥 穓A禾異 穔A禾黄 穕A禾集 穖A禾幾 穗sjfskjfcjjfjkdykkA禾惠 穘A禾堯 穙A禾菐 穚A禾喬 穛A禾焦 穜A禾童 穝A禾最 穞A禾鲁 穟A禾遂
穣A禾六𠀎𧘇 穤A禾需 穥A禾與 穦A禾賓 穧A禾齊 穨A秃貴 穪A禾爾 穬A禾廣 穮A禾麃 穯A禾𡋑回 穰sjfskkjfcjfcjjjffjshslA禾襄 穱A禾爵 穲A禾麗 穳A禾贊 穴kdeslD宀八
穵kdeskoD穴㇠ 究kdesksoD穴九 穷kdeskrsD穴力 穸kdesksekD穴夕 穹kdeskcjzD穴弓 空kdeskjfjD穴工 穻D穴于 穼D穴木 穽D穴井 穾D穴夭 穿kdeskjngsD穴牙
窀kdeskjbfuD穴屯 突kdeskjslkD穴犬 窂D穴牛 窃kdeskjhrsD穴切 窄kdesksjfjjD穴乍 窅D穴目 窆kdeskskelD穴乏 窇D穴包 窈kdesknnkrsD穴幼 窉D穴丙 窊D穴瓜
窋D穴出 窌D穴卯 窍kdeskjfijzD穴巧 窎D穴鸟 窏D穴汙 窐D穴圭 窑kdesksjjfbfD穴缶 窒kdeskjnkjfjD穴至 窓D穴厶心 窔D穴交 窕kdeskskiuskD穴兆
窖kdesksjfjfcjD穴告 窗kdesksfcsekjD穴囱 窘kdeskcjjsfcjD穴君 窙D穴孝 窚D穴成 窛D穴元女 窜kdeskfcjfcjfD穴串 窝kdeskfcjfrskD穴呙 窞D穴臽
窟kdeskcjsbffbfD穴屈 窠kdeskfcjjjfslD穴果 窡D穴叕 窢D穴或 窣kdeskkjskskjfD穴卒 窤D穴昆 窥kdeskjjskfcsuD穴规 窦kdeskjfekkjskD穴卖 窧D穴卓
窨kdeskkjksjfcjjD穴音 窫D穴契 窬kdesksljfrjjfgD穴俞 窭kdeskksjfslmsjD穴娄 窰D穴爫缶 窱D穴條 窲D穴料 窳kdesksshkksshklD穴㼌 窴D穴真 窷D穴聊
窸kdesksksjfsldykkD穴悉 窹D穴𤕻 窻D穴悤 窼D穴巢 窽D穴欵 窾D穴款 窿kdeskwfseljsjjfjD穴隆 竀D穴正見 竁D穴毳 竂D穴尞 竃D穴土田电 竆D穴躳 竉D穴龍 立kjksjD亠䒑
竌A立几 竍A立十 竎D立廾 竏A立干 竐A立殳 竑kjksijsnkA立厷 竒D亠丷可 竓A立毛 竔A立升 竕A立分 竖ffelkjksjD丨丨又立 竗A立少 竘A立句 站kjksifjfcjA立占 竚A立宁 竛A立令
竜D立电 竝A立立 竞kjksjfcjsuD立兄 竟kjksjfcjjsuD音儿 章kjksjfcjjjfD立早 竡A立百 竢A立矣 竣kjksinkskselA立夋 竤A立宏 童kjksjfcjjfjjD立里
竦kjksijfcjfslA立束 竧A立身 竨A立卓 竩A立宜 竫A立争 竬A立禹 竭kjksifcjjsrskbA立曷 竮A立屏 端kjksifbfjsfrffA立耑 竰A立厘 竱A立專 竲A立曾 竳A立登 竴A立尊
竵A立𩰬 竷A章夂㐄夂 竸A竟竟 竹sjfsjgD𠂉丨𠂉丨亅 竺sjksjkjjD⺮二 竻D⺮力 竼D⺮凡 竽sjksjkjjgD⺮于 竾D⺮也 竿sjksjkjjfD⺮干 笀D⺮亡 笁D⺮工 笂D⺮丸
笃sjksjkczjD⺮马 笄sjksjkjjsfD⺮开 笅D⺮爻 笆sjksjkcfjuD⺮巴 笇D⺮卞 笈sjksjksalD⺮及 笉D⺮匀 笊sjksjkssflD⺮爪 笋sjksjkcjjsD⺮尹 笌D⺮牙
笍D⺮内 笎D⺮元 笏sjksjksrssD⺮勿 笐D⺮亢 笑sjksjksjslD⺮夭 笒D⺮今 笓D⺮比 笔sjksjksjjuD⺮毛 笕sjksjkfcsuD⺮见 笖D⺮以 笗D⺮冬 笘D⺮占
笙sjksjksjjfjD⺮生 笚D⺮甲 笛sjksjkfcjfjD⺮由 笜D⺮出 笝D⺮㘝 笞sjksjknkfcjD⺮台 笟D⺮瓜 笠sjksjkkjksjD⺮立 笡D⺮且 笢D⺮民 笣D⺮包
笤sjksjkrsfcjD⺮召 笥sjksjkrjfcjD⺮司 符sjksjksfjgkD⺮付 笧D⺮册 笨sjksjkjfsljD⺮本 笩D⺮代 笪sjksjkfcjjjD⺮旦 笫sjksjkszfsD⺮㇒㇉㇒丨
第sjksjkcjzfsD⺮𢎨 笭D⺮令 笮sjksjksjfjjD⺮乍 笯D⺮奴 笰D⺮弗 笱sjksjksrfcjD⺮句 笲D⺮厶廾 笳sjksjkrsfcjD⺮加 笴D⺮可 笵D⺮氾 笶D⺮矢 笷D⺮卯
笸sjksjkjfcjbD⺮叵 笹D⺮世 笺sjksjkjjyskD⺮戋 笻D⺮卭 笼sjksjkjsuskD⺮龙 笽D⺮皿 笾sjksjkrskalS⺮边 笿D⺮各 筀D⺮圭 筁D⺮曲 筂D⺮池 筃D⺮因 筄D⺮兆
筅sjksjksjfjsuD⺮先 筇sjksjkjfiwfD⺮邛 筈D⺮舌 等sjksjkjfjjgkD⺮寺 筊D⺮交 筋sjksjksrjjrsD⺮肋 筌sjksjksljjfjD⺮全 筎D⺮如
筏sjksjksfjyskD⺮伐 筐sjksjkjjjfjbD⺮匡 筑sjksjkjfisokD⺮巩 筒sjksjkfrjfcjD⺮同 筓D⺮幵 答sjksjksljfcjD⺮合 筕D⺮行 策sjksjkjfrfslD⺮朿
筗D⺮仲 筘sjksjkjgifcjD⺮扣 筙D⺮耒 筚sjksjkjhsujfD⺮毕 筛sjksjkfsjfrfD⺮师 筜D⺮当 筝sjksjksecjjgD⺮争 筞D⺮宋 筟D⺮孚 筠sjksjkjfisrkiD⺮均
筡D⺮余 筢sjksjkjgicfjuD⺮把 筣D⺮利 筤D⺮良 筥D⺮吕 筦D⺮完 筨D⺮含 筩D⺮甬 筪D⺮匣 筫D⺮貝 筬D⺮成 筭D⺮王廾 筮sjksjkjfskskjD⺮巫 筯D⺮助 筰D⺮作
筱sjksjksffsjslD⺮攸 筲sjksjkfksfrjjD⺮肖 筳D⺮廷 筵sjksjksfjbalD⺮延 筶D⺮告 筷sjksjkdkfcjslD⺮快 筸D⺮旱 筹sjksjkjjjsjgkD⺮寿 筺D⺮匤
筻sjksjkjfcjjslD⺮更 筼D⺮员 筽D⺮吴 签sjksjksljkksjD⺮佥 筿D⺮条 简sjksjkkfrfcjjD⺮间 箁D⺮咅 箂D⺮來 箃D⺮取 箄D⺮卑 箅sjksjkfcjfjjsfD⺮畀
箆D⺮𠔿比 箈D⺮治 箉D⺮拐 箊D⺮於 箌D⺮到 箍sjksjkjgijfrfbD⺮㧜 箎D⺮虎 箐sjksjkjjfjfrjjD⺮青 箑D⺮疌 箒D⺮帚 箓D⺮录 箔sjksjkkkisfcjjD⺮泊
箕sjksjkjffjjjskD⺮其 箖D⺮林 算sjksjkfcjjjjsfD⺮𥃲 箘D⺮囷 箙D⺮服 箛D⺮孤 箜sjksjkkdeskjfjD⺮空 箝sjksjkjgijffjjD⺮拑 箞D⺮卷 箟D⺮昆 箠D⺮垂
管sjksjkkdefcjcjD⺮官 箢sjksjkkdesekruD⺮宛 箣D⺮刺 箤D⺮卒 箥D⺮波 箦sjksjkjjfjfcskD⺮责 箧sjksjkjjksjskbD⺮匚夹 箨sjksjkjgieljjfD⺮择
箩sjksjkfcffjsekD⺮罗 箪sjksjkksfcjjjfD⺮单 箫sjksjkcjjfsfskD⺮肃 箬sjksjkjffjsfcjD⺮若 箭sjksjkksjfrjjfgD⺮前 箮D⺮宣 箯D⺮便 箰D⺮㝁
箱sjksjkjfskfcjjjD⺮相 箲D⺮洗 箳D⺮屏 箴sjksjkjsjfcjyskD⺮咸 箵D⺮省 箶D⺮胡 箷D⺮施 箸sjksjkjfjsfcjjD⺮者 箹D⺮約 箺D⺮春 箻D⺮律 箼D⺮屋 箽D⺮重
箾D⺮削 箿D⺮咠 篁sjksjksfcjjjjfjD⺮皇 篂D⺮星 篃D⺮眉 篅D⺮耑 篆sjksjknejstssslD⺮彖 篇sjksjkkcjsfrjffD⺮扁 篈D⺮封 篊D⺮洪
篌sjksjksfcjsjjslD⺮侯 篍D⺮秋 篎D⺮眇 篏D⺮𣢟 篐D⺮𣐝 篑sjksjkfcjfjfcskD⺮贵 篒D⺮食 篓sjksjkksjfslmsjD⺮娄 篕D⺮盍 篖D⺮唐 篗D⺮隻 篘D⺮芻
篙sjksjkkjfcjfrfcjD⺮高 篚sjksjkjfjjjfjjjbD⺮匪 篛D⺮弱 篜D⺮烝 篝sjksjkjjffjfrfjjD⺮冓 篞D⺮涅 篟D⺮倩 篡sjksjkfcjjjjslnkD⺮目厺 篣D⺮旁
篥sjksjkjfcffjjfslD⺮西木 篦sjksjksfcskjjhsuD⺮囟匕匕 篧D⺮隺 篨D⺮除 篪sjksjkssfjesjusoD⺮虒 篫D⺮㧬 篬D⺮倉 篭D⺮竜 篮sjksjkffsjkfcffjD⺮监
篯D⺮钱 篰D⺮部 篱sjksjkkjskbffrnkD⺮离 篲D⺮彗 篴D⺮逐 篵D⺮從 篶D⺮焉 篷sjksjkseljjjfkalD⺮逢 篹D⺮目大㔾 篺D⺮捭 篻D⺮票 篼sjksjksfcjjshcjsuD⺮兜
篽D⺮御 篾sjksjkfcffjjskyskD⺮罒戍 篿D⺮專 簁D⺮徙 簂D⺮國 簃D⺮移 簄D⺮扈 簅D⺮産 簆D⺮寇 簇sjksjkkjrssjsjjslD⺮族 簈D⺮屛 簉D⺮造 簊D⺮基
簋sjksjkcjjhslfcffjD⺮艮皿 簌sjksjkjfcjfskseslD⺮欶 簎D⺮措 簏sjksjkkjscffjjhsuD⺮鹿 簐D⺮軟 簒D⺮目大么 簓D⺮彫 簔W簑
簕sjksjkjffjfcjjfrsD⺮勒 簖sjksjkksjfskbssjfD⺮断 簗D⺮梁 簘D⺮粛 簙D⺮博 簚D⺮罒戈巾 簛D⺮斯 簜D⺮湯 簝D⺮尞 簟sjksjkjfcffjfcjjjfD⺮西早 簠D⺮盙
簢D⺮閔 簤D⺮買 簥D⺮喬 簦sjksjkekssljfcjksjD⺮登 簧sjksjkjffjfcjfjskD⺮黄 簨D⺮巽 簩D⺮勞 簪sjksjkjnshjnsufcjjD⺮朁 簬D⺮路 簭D⺮巫㕣 簮D⺮替
簯D⺮棋 簰D⺮牌 簱D⺮𣄃 簲D⺮脾 簳D⺮幹 簴D⺮虡 簵D⺮輅 簶D⺮禄 簷D⺮詹 簸sjksjkjffjjjskesfelD⺮𤿺 簺D⺮塞 簻D⺮過 簼D⺮搆 簿sjksjkkkijfcjjfkjgkD⺮溥
籀sjksjkjgishkrsfcjfjD⺮㨨 籁sjksjkjfcjfsksefcskD⺮赖 籂D⺮飾 籄D⺮匚貴 籆D⺮蒦 籇D⺮豪 籈D⺮覀土瓦 籉D⺮臺 籊D⺮翟 籋D⺮爾
籍sjksjkjjjfskjffjfcjjD⺮耤 籎D⺮疑 籏D⺮旗 籐D⺮滕 籑D⺮目𡘳 籒D⺮㩅 籓D⺮潘 籕D⺮榴 籖D⺮韯 籗D⺮霍 籘D⺮縢 籚D⺮盧 籝D⺮嬴 籞D⺮禦 籡D⺮撿 籢D⺮斂 籣D⺮闌 籥D⺮龠
籦D⺮鍾 籧D⺮遽 籨D⺮歛 籫D⺮贊 籭D⺮麗 籯D⺮贏 籰D⺮矍 籱D⺮靃 米ksjfslW木丷 籴slksjfslD入米 籵A米十 籶A米几 籷A米乇 籸A米卂 籹A米女 籺A米乞 类ksjfskjslD米大
籼ksjfskfbfA米山 籽ksjfskegjA米子 籾A米刃 籿A米寸 粀A米丈 粁A米千 粂D久米 粃A米比 粄A米反 粅A米勿 粆A米少 粇A米亢 粈A米丑 粉ksjfskslrsA米分 粊D比米 粋A米卆
粌A米引 粍A米毛 粎A米尺 粏A米太 粐A米户 粑ksjfskcfjuA米巴 粒ksjfskkjksjA米立 粓A米甘 粔A米巨 粕ksjfsksfcjjA米白 粖A米末 粗ksjfskfcjjjA米且
粘ksjfskfjfcjA米占 粙A米由 粚A米㐌 粛D⺺𫃢 粜bffbfksjfslD出米 粝ksjfskjsjrsA米厉 粞ksjfskjfcsbjA米西 粟jfcffjksjfslD覀米 粠A米共 粡A米同
粢kiseslksjfslD次米 粣A米册 粤sfcksjfskjjzD囗丶米丂 粥cjzksjfskcjzW弜米 粦ksjfslsekjnfD米舛 粧A米庄 粨A米百 粩A米老 粪ksjfsljffjskD米共 粫A米而
粬A米曲 粭A米合 粮ksjfskkcjjhslA米良 粯A米見 粰A米孚 粱kkirsdkksjfslD氵刅米 粲fjsekekksjfslD𣦼米 粳ksjfskjfcjjslA米更 粴A米里 粶A米录 粷A米匊
粸A米其 粹ksjfskkjskskjfA米卒 粺A米卑 粻A米長 粼ksjfsksekjnfmmA粦巜 粽ksjfskkdejjgskA米宗 精ksjfskjjfjfrjjA米青 粿ksjfskfcjjjfslA米果
糀A米花 糁ksjfsknkjslsssA米参 糂A米甚 糃A米昜 糄A米扁 糅ksjfskekegsjfslA米柔 糆A米面 糇ksjfsksfcjsjjslA米侯 糈ksjfskefjslfrjjA米胥
糊ksjfskjffcjsrjjA米胡 糋A米前 糌ksjfskselfkfcjjA米昝 糍ksjfskksjnnknnkA米兹 糎A米厘 糏A米屑 糐A米尃 糑A米弱 糒A米艹丆用 糓S士冖一殳米 糔A米蚤
糕ksjfskksjjfjdkkkA米羔 糖ksjfskkjscjjffcjA米唐 糗ksjfsksfcjjjjslkA米臭 糘A米家 糙ksjfsksjfjfcjkalA米造 糚A米莊 糛A米堂
糜kjsjfskjfslksjfslS麻米 糞ksjfslfcjfjjffjskD米異 糟ksjfskjfcjffjfcjjA米曹 糠ksjfskkjscjjgkislA米康 糡A米竟 糢A米莫 糣A米朁 糤A米散
糥A米𦓔 糦A米喜 糨ksjfskcjzfcjfcjfjkA米强 糩A米會 糪D辟米 糫A米睘 糬A米署 糭A米凵𠂭八夂 糮A米監 糯ksjfskjdefkkkkjsfrffA米需 糱D辥米 糳D业𢆉臼殳米
糵D艹𠂤辛米 糷A米蘭 糸nnkgskD幺小 糺A糹乚 系snnkgskD㇒糸 糼A糹力 糽A糹丁 糿A糹刀 紁A糹叉 紊kjslnnkgskD文糸 紌A糹尤 紎A糹犬 紏A糹斗 紑A糹不 紒A糹介 紟A糹今
素jjfjnnkgskD龶糸 索jfdennkgskD十冖糸 紣A糹卆 紤A糹斤 紥D扎糸 紦A糹巴 紧ffelnnkgskD丨丨又糸 紨A糹付 紩A糹失 紪A糹此 紫fjfisunnkgskD此糸 紭A糹弘
累fcjfjnnkgskD田糸 紴A糹皮 紶A糹去 紷A糹令 紸A糹主 紻A糹央 紽A糹它 紾A糹㐱 絁A糹㐌 絇A糹句 絈A糹白 絉A糹术 絊A糹本 絋A糹広 経A糹圣 絍A糹任 絏A糹曳 絑A糹朱 絒A糹州 絓A糹圭
絔A糹丆日 絖A糹光 絗A糹回 絘A糹次 絙A糹亘 絚A糹亙 絜D㓞糸 絟A糹全 絠A糹有 絣A糹并 絤A糹西 絥A糹伏 絧A糹同 絩A糹兆 絫D厽糸 絬A糹舌 絭D龹糸 絮msjfcjnnkgskD如糸 絯A糹亥
絴A糹羊 絵A糹会 絷jgisoknnkgskD执糸 絸A糹見 絻A糹免 絼A糹豸 絽A糹吕 絾A糹成 絿A糹求 綀A糹束 綂A糹亠口儿 綅A糹彐冖又 綇A糹酉 綊A糹夾 綋A糹宏 綍A糹孛 綒A糹孚 綔A夸系 綕A糹志
綗A糹冏 綘A糹夆 継A糹㇗米 続A糹売 綛A糹忍 綟A糹戾 綤D邵糸 綥A糹畀 綦jffjjjslnnkgskD其糸 綨A糹其 綩A糹宛 綮kcjssjslnnkgskD𢼄糸 綶A糹果 綷A糹卒 綼A糹卑 緀A糹妻
緁A糹疌 緂A糹炎 緃A糹从龰 緅A糹取 緆A糹易 緈A糹幸 緉A糹兩 緌A糹委 緍A糹昏 緎A糹或 総A糹忩 緐A每系 緕A糹斉 緖A糹耂白 緛A糹耎 緜A帛系 緟A糹重 緢A糹苗 緤A糹枼 緥A糹保 緧A糹酋 緪A糹恆
緫A糹怱 緭A糹胃 緮A糹复 緰A糹俞 緳S广絜 緵A糹凶八夂 緷A糹軍 緸A糹覀土 緺A糹咼 緽A糹貞 緾A糹厘 緿A糹怠 縀A糹叚 縁A糹彐𧰨 縂A糹总 縃A糹胥 縄A糹田电 縅A糹威 縆A糹恒 縇A糹宣 縌A糹逆
縍A糹旁 縎A糹骨 縏D般糸 縒A糹差 縓A糹原 縔A糹桑 縖A糹害 縘A糹奚 縙A糹茸 縚A糹舀 縜A糹員 縠S士殳冖系 縡A糹宰 縢A月絭 縤A糹素 縥A糹秦 縦A糹従 縨A糹晃 縩A糹祭 縪A糹畢 縬A糹戚 縰A糹徙
縸A糹莫 縺A糹連 縻kjsjfskjfslnnkgskS麻糸 縼A糹旋 縿A糹參 繀A糹崔 繁sjbrkjksjslnnkgskD敏糸 繂A糹率 繄D殹糸 繇skkssjjfbfsnnkgskA爫缶系 繈A糹強 繉A糹眺
繊A糹𢦏业 繋D軗糸 繌A糹囟八夂 繍A糹粛 繎A糹然 繏A糹巽 繐A糹惠 繑A糹喬 繓A糹最 繖A糹散 繗A糹粦 繘A糹矞 繙A糹番 繛A素卓 繜A糹尊 繝A糹閒 繟A糹單 繠D惢糸 繣A糹畫 繤D艹目大糸 繥A糹喜
繦A糹强 繧A糹雲 繨A糹達 繬A糹嗇 繱A糹葱 繲A糹解 繴D辟糸 繵A糹亶 繷A糹農 繺A糹煞 纀A糹僕 纂sjksjkfcjjjjslnnkgskD⺮目大糸 纃A糹齊 纄A糹辶莑 纅A糹樂 纉A糹賛 纋A糹憂
纎A糹韯 纐A糹頝 纑A糹盧 纒A糹广黒土 纗A糹巂 纙A糹羅 纚A糹麗 纛jjfjbckjkfcjjjjgsksnnkgskD龶母縣 纝A糹纍 纞A糹戀 纟nniD㇛㇛一 纠nnihfA纟丩 纡nnijjgA纟于
红nnijfjA纟工 纣nnijgkA纟寸 纤nnisjfA纟千 纥nnisjoA纟乞 约nnisrkA纟勺 级nnisalA纟及 纨nnisokA纟丸 纩nnikjsA纟广 纪nnicjuA纟己 纫nnirsdA纟刃
纬nnijjrfA纟韦 纭nnijjnkA纟云 纮A纟厷 纯nnijbfuA纟屯 纰nnijhsuA纟比 纱nnifsksA纟少 纲nnifrskA纟冈 纳nnifrskA纟内 纴A纟壬 纵nniskslA纟从
纶nnislsuA纟仑 纷nnislrsA纟分 纸nnishjyA纟氏 纹nnikjslA纟文 纺nnikjrsA纟方 纻A纟㝉 纼A纟引 纽nnicfjjA纟丑 纾nniekegA纟予 线nnijjyskA纟戋
绀nnijffjjA纟甘 绁nnijffjbA纟世 绂nnijselkA纟犮 练nnijnrskA纟七㇆八 组nnifcjjjA纟且 绅nnifcjjfA纟申 细nnifcjfjA纟田 织nnifcjskA纟只
终nniselkkA纟冬 绉nnisecjjA纟刍 绊nniksjjfA纟半 绋nnicjzsfA纟弗 绌nnibffbfA纟出 绍nnirsfcjA纟召 绎nnieljjfA纟又二丨 经nniekjfjA纟龴工
绐nninkfcjA纟台 绑nnijjjswfA纟邦 绒nnijjsyskA纟戎 结nnijfjfcjA纟吉 绔nnijsljjzA纟夸 绕nnijysjsuA纟尧 绖A纟至 绗nnissfjjgA纟行
绘nnisljjnkA纟会 给nnisljfcjA纟合 绚nnisrfcjjA纟旬 绛nniseljnfA纟夅 络nniselfcjA纟各 绝nnisecfjuA纟色 绞nnikjskslA纟交 统nnikjnksuA纟充
绠nnijfcjjslA纟更 绡nnifksfrjjA纟肖 绢nnifcjfrjjA纟肙 绣nnisjfslwsA纟秀 绤A纟谷 绥nniskksmsjA纟妥 绦nniseljgskA纟条 继nniksjfskbA纟㇗米
绨nnikscjzfsA纟弟 绩nnijjfjfcskA纟责 绪nnijfjsfcjjA纟者 绫nnijfjskselA纟夌 绬A纟英 续nnijfekkjskA纟卖 绮nnijskjfcjgA纟奇
绯nnifjjjfjjjA纟非 绰nnifjfcjjjfA纟卓 绱nnifksfrfcjA纟尚 绲nnifcjjjhsuA纟昆 绳nnifcjfcjjuA纟黾 维nnisfkjjjfjA纟隹 绵nnisfcjjfrfA纟帛
绶nniskksdeelA纟受 绷nnisrjjsrjjA纟朋 绸nnisrjfjfcjA纟周 绹A纟匋 绺nniselfkfcjA纟咎 绻nniksjjslruA纟卷 综nnikdejjgskA纟宗
绽nnikdejfjslA纟定 绾nnikdefcjcjA纟官 绿nnicjjgkislA纟录 缀nniekekekelA纟叕 缁nnimmmfcjfjA纟甾 缂nnijffjfcjjfA纟革
缃nnijfskfcjjjA纟相 缄nnijsjfcjyskA纟咸 缅nnijsfcffjjjA纟面 缆nniffsjkfcsuA纟览 缇nnifcjjjfjslA纟是 缈nnifcjjjfsksA纟眇
缉nnifcjjffjjjA纟咠 缊nnifcjjfcffjA纟昷 缋nnifcjfjfcskA纟贵 缌nnifcjfjdykkA纟思 缍nnisjfjffjjA纟垂 缎nnisfjjisvelA纟段
缏nnisfjfcjjslA纟便 缐A纟泉 缑nnisfcjsjjslA纟侯 缒nnisfcjcjkalA纟追 缓nniskksjjselA纟爰 缔nnikjksdefrfA纟帝 缕nniksjfslmsjA纟娄
编nnikcjsfrjffA纟扁 缗nnicjhjyfcjjA纟昬 缘nninejstssslA纟彖 缙nnijffksjfcjjA纟晋 缚nnijfcjjfkjgkA纟尃 缛nnijsjjhsljgkA纟辱
缜nnijffcjjjjskA纟真 缝nniseljjjfkalA纟逢 缞A纟衰 缟nnikjfcjfrfcjA纟高 缠nnikjsfcjjfjjA纟㢆 缡nnikjskbffrnkA纟离
缢nniksjskfcffjA纟益 缣nniksjcjjffslA纟兼 缤nnikdesfjfjskA纟宾 缥nnijfcffjjjgskA纟票 缦nnifcjjfcffjelA纟曼 缧nnifcjfjnnkgskA纟累
缨nnifcskfcskmsjA纟婴 缩nnikdesfjsfcjjA纟宿 缪nnickickislsssA纟翏 缫nnimmmfcjjjfslA纟巢 缬nnijfjfcjjsfcskA纟颉
缭nnijslksfcjjgskA纟尞 缮nniksjjjfksjfcjA纟善 缯nniksfcfksjfcjjA纟曾 缰nnijfcjfjjfcjfjjA纟畺 缱nnifcjfjfcjcjkalA纟遣
缲nnifcjfcjfcjjfslA纟喿 缳nnifcffjjfcjshslA纟睘 缴nnisfcjjkjrssjslA纟敫 缵nnisjfjshsjfjsufcskA纟赞 缶sjjfbfD午山 缷A缶卩
缸sjjfbfjfjA缶工 缹D缶灬 缺sjjfbfcjslA缶夬 缻A缶瓦 缼A缶欠 缾A缶并 缿A缶后 罀A缶兆 罁A缶岡 罂fcskfcsksjjfbfD贝贝缶 罄jfjcfjssveksjjfbfD殸缶
罅sjjfbffjesjusksjgA缶虖 罆A缶貫 罇A缶尊 罉A缶掌 罊D𣪠缶 罋D雍缶 罍fcjfjfcjfjfcjfjsjjfbfD畾缶 罏A缶盧 罐sjjfbfjfffcjfcjsfkjjjfjA缶雚
网frskskS冂爻 罒fcffjW口丨丨 罓W⺱ 罔frksjkjbS冂䒑亡 罕deskjjfD⺳干 罖D罒亽 罗fcffjsekD罒夕 罘fcffjjsfkD罒不 罙deskjfslD⺳木 罚fcffjkpfgD罒讠刂
罛D罒瓜 罜D罒主 罝D罒且 罞D罒矛 罟fcffjjffcjD罒古 罠D罒民 罡fcffjjfjfjD罒正 罢fcffjjfjnkD罒去 罣D罒圭 罤D罒弟 罥D罒肙 罦D罒孚 罧D罒林
罨fcffjjslfcjjuD罒奄 罩fcffjfjfcjjjfD罒卓 罪fcffjfjjjfjjjD罒非 罫D罒卦 罬D罒叕 罭D罒或 置fcffjjffcjjjjD罒直 罯D罒音 罱fcffjjffrksjjfD罒南
署fcffjjfjsfcjjD罒者 罳D𦌂心 罴fcffjjfjnkdkkkD罢灬 罶D罒留 罸D罒討 罹fcffjdkfsfkjjjfjD罒惟 罺D罒巢 罻D罒尉 罼D罒畢 罽D罒厂炎刂
罾fcffjksfcfksjfcjjD罒曾 罿D罒童 羀D网畱 羁fcffjjffjfcjjfczjD罒革马 羂D罒絹 羃D罒幕 羄D罒綽 羇D罒䩭 羉D罒䜌 羊ksjjjfD一二丨丷 羌ksjjjsuD羊乚 羍D大羊
美ksjjfjjslD羊大 羏A⺶彡 羐D卝土久 羑D羊久 羒A⺶分 羓A⺶巴 羔ksjjfjdkkkD羊灬 羕ksjjfjkreslD羊永 羖A⺶殳 羗S⺶乚厶 羘A月羊 羙D羊火 羚ksjjjsslkekA羊令
羛D羊弗 羜A⺶宁 羝ksjjjsshjykA羊氐 羞ksjjjscfjjD羊丑 羟ksjjjsekjfjA羊龴工 羠A⺶夷 羡ksjjfjkiseslD羊次 羢A⺶戎 群cjjsfcjksjjjfA君羊 羦A⺶完
羧ksjjjsnkskselA羊夋 羪A⺶良 羫A⺶空 羬A⺶咸 羭A⺶俞 羮D羔一夫 羯ksjjjsfcjjsrskbA羊曷 羰ksjjjsfbfjsdsslA羊炭 羱A⺶原 羲ksjjfjsjfskjzyskD羊禾戈丂
羳A⺶番 羴D羊羊羊 羵A⺶賁 羷A⺶僉 羸kjbfcjsrjjksjjjfsokS𣎆羊 羹ksjjfjdkkkksjjfjjslD羔美 羺A⺶需 羻A⺶慶 羼cjsksjjjfksjjjsksjjjfS尸羴
羽rkirkiA习习 羾A羽工 羿ckickijsfD羽艹 翀rkirkifcjfA羽中 翁slnkrkirkiD公羽 翂A羽分 翃jsnkrkirkiA厷羽 翄A羽支 翅jfelrkirkiS支羽 翆D羽卆 翇D羽犮
翈A甲羽 翉A本羽 翊kjksirkirkiA立羽 翋A羽立 翌ckickikjksjD羽立 翍A羽皮 翎skkekrkirkiA令羽 翏ckickisksssD羽㐱 翐A羽失 翑A羽句 習ckickisfcjjD羽白
翓A吉羽 翔ksjjjsrkirkiA羊羽 翕sljfcjrkirkiD合羽 翖A合羽 翗A多羽 翘jysjsurkirkiS尧羽 翙A岁羽 翚ckickidejnjfD羽军 翛A亻丨夂羽 翜D羽夾 翝A宏羽 翞A羽京
翟ckickisfkjjjfjD羽隹 翠ckickikjskskjfD羽卒 翡fjjjfjjjrkirkiD非羽 翢A周羽 翣D羽妾 翤A口𠕁羽 翥jfjsfcjjrkirkiD者羽
翦ksjfrjjfgrkirkiD前羽 翧A宣羽 翨D羽是 翩kcjsfrjffrkirkiA扁羽 翪A羽凶八夂 翭A羽侯 翮jfcjfrksjfrkirkiA鬲羽 翯D羽高 翰jffcjjjfslrkirkiA龺人羽
翱sfcjjjskjfrkirkiA皋羽 翲A票羽 翳jsjjskbsvelrkirkiD殹羽 翴A羽連 翵A羽鳥 翶A皐羽 翷A粦羽 翸A賁羽 翺A臯羽 翻sksjfskfcjfjrkirkiA番羽
翼ckickifcjfjjffjskD羽異 翾A睘羽 翿A壽羽 耀fksjshckickisfkjjjfjA光翟 老jfjssuS耂匕 考jfjsjzS耂丂 耄jfjssusjjuD老毛 者jfjsfcjjS耂日
耆jfjssufcjjD老日 耇D耂句 耈D老句 耉D耂㇉㇒口 耊D耂𠫔土 耋jfjssujnkjfjD老至 而jsfrffD丆𦉫 耍jsfrffmsjD而女 耎D而大 耏A而彡 耐jsfrffjgkA而寸
耑fbfjsfrffD山而 耒jjjfslW丰八 耓A耒丁 耔jjjfskegjA耒子 耕jjjfskjjsfA耒井 耖jjjfskfsksA耒少 耗jjjfsksjjuA耒毛 耘jjjfskjjnkA耒云
耙jjjfskcfjuA耒巴 耚A耒皮 耛A耒台 耜jjjfskfcjcjA耒㠯 耝A耒且 耞A耒加 耟A耒巨 耠jjjfsksljfcjA耒合 耡A耝力 耢jjjfskjffdersA耒劳 耣A耒侖
耤jjjfskjffjfcjjA耒昔 耥jjjfskfksfrfcjA耒尚 耦jjjfskfcjjfrfikA耒禺 耧jjjfskksjfslmsjA耒娄 耨jjjfskjsjjhsljgkA耒辱
耩jjjfskjjffjfrfjjA耒冓 耪jjjfskkjksdekjrsA耒旁 耫A耒責 耭A耒幾 耯A耒蒦 耰A耒憂 耱jjjfskkjsjfskjfsljsfcjA耒磨 耲A耒褱 耳jffjjjW㔿二 耴A耳乚
耵jffjjijgA耳丁 耶jffjjiwfA耳阝 耷jsljffjjjD大耳 耸sksljffjjjD从耳 耹A耳今 耺A耳云 耻jffjjifjfjA耳止 耼A耳冄 耽jffjjidesuA耳冘 耾A耳厷
耿jffjjidsslA耳火 聀A耳戈 聁A耳分 聂jffjjjekelD耳双 聃jffjjifrfjjA耳冉 聄A耳㐱 聅A耳矢 聆jffjjislkekA耳令 聇A耳正 聈A𦔷力 聉A耳出
聊jffjjishsrfA耳卯 聋jsuskjffjjjD龙耳 职jffjjifcjskA耳只 聍jffjjikdejgA耳宁 聎A耳兆 聏A耳而 聐A耳吉 聑A耳耳 聒jffjjisjffcjA耳舌 聓D巩耳
联jffjjiksjjslA耳关 聕A耳告 聗A耳夾 聘jffjjifcjfjjzA耳甹 聙A耳青 聚jffjjieksfssslD取乑 聛A耳卑 聜A耳空 聝A耳或 聟D知耳 聠A耳并 聡A耳忩 聢A耳定 聣A耳兒
聤A耳亭 聥A耳禹 聦A耳怱 聧A耳癸 聨A耳𢆶廾 聩jffjjifcjfjfcskA耳贵 聪jffjjiksfcjdykkA耳总 聫A耳𢆶大 聬A耳翁 聭A耳鬼 聮A耳𢇁 聱jjfjrssjsljffjjjD敖耳
聴A耳十罒心 聸A耳詹 聺A耳察 聻D漸耳 聼Aコ耳𢛳 聿cjjjjfD⺺二丨 肀cjjfW⺺ 肁S户聿 肂A歹聿 肃cjjfsfskD⺺丨丨小 肄susjjskcjjjjfA𠤕聿 肆jfjjjnkcjjjjfA镸聿
肇kcjssjslcjjjjfD𢼄聿 肈D户戈聿 肉frskskD仌冂 肊A月㇠ 肋srjjrsA月力 肌srjjsoA月几 肍A月九 肎D冖月 肏D入肉 肐A月乞 肑A月勺 肒A月丸 肓kjbfrjjD亡月 肔A月也
肕A月刃 肖fksfrjjD⺌月 肗A月女 肘srjjjgkA月寸 肙fcjfrjjD口月 肚srjjjfjA月土 肛srjjjfjA月工 肜srjjsssA月彡 肝srjjjjfA月干 肞A月叉 肟srjjjjzA月亏
肠srjjwssA月𠃓 股srjjsvelA月殳 肢srjjjfelA月支 肣A月今 肤srjjjjslA月夫 肥srjjcfjuA月巴 肦A⺼分 肧A月不 肨A月丰 肩kcjsfrjjS户月 肪srjjkjrsA月方
肫srjjjbfuA月屯 肬A月尤 肭srjjfrskA月内 肮srjjkjsoA月亢 肯fjfjfrjjD止月 肰sekkjslkA月犬 肱srjjjsnkA月厷 育kjnkfrjjD亠厶月 肳A月勿
肴skjsfrjjD乂有 肵A月斤 肶A月比 肷srjjseslA月欠 肸A月八十 肹A月兮 肺srjjjfrfA月巿 肻D⺊冖月 肼srjjjjsfA月井 肽srjjjslkA月太 肾ffelfrjjD丨丨又月
肿srjjfcjfA月中 胀srjjsjhlA月长 胁srjjrsdkA月办 胂srjjfcjjfA月申 胃fcjfjfrjjD田月 胄fcjfjfrjjD由月 胅A月失 胆srjjfcjjjA月旦 胇A月弗 胈A月犮
胉A月白 胊A⺼句 胋A月占 背fjisufrjjD北月 胍srjjsshklA月瓜 胎srjjnkfcjA月台 胏A月㇒㇉㇒丨 胐A⺼出 胑A月只 胒A月尼 胓A月平 胔D此肉 胕A月付 胖srjjksjjfA月半
胗srjjslsssA月㐱 胘A月玄 胙srjjsjfjjA月乍 胚srjjjsfkjA月丕 胛srjjfcjjfA月甲 胜srjjsjjfjA月生 胝srjjshjykA月氐 胞srjjsrcjuA月包 胟A月母
胠A月去 胡jffcjsrjjA古月 胢A月可 胣A月㐌 胤snnkfrjjuS儿幺月 胥efjslfrjjD疋月 胦A月央 胧srjjjsuskA月龙 胨srjjjngskA月东 胩srjjfjjfkA月卡
胪srjjfjcjsA月卢 胫srjjekjfjA月龴工 胬msjelfrskskD奴肉 胭srjjfcjskjA月因 胮A月夅 胯srjjjsljjzA月夸 胰srjjjcjzslA月夷 胱srjjfksjsuA月光
胲srjjkjnsskA月亥 胳srjjselfcjA月各 胴srjjfrjfcjA月同 胵A月至 胶srjjkjskslA月交 胷D匈月 胸srjjsrskbfA月匈 胹A月而 胺srjjkdemsjA月安 胻A月行
胼srjjksjjsfA月并 能nkfrjjsusuA䏍匕匕 胾S𢦏肉 胿A月圭 脀D丞月 脁A⺼兆 脂srjjsufcjjA月旨 脃A月色 脄A月灰 脆srjjsejsruA月危 脇A月劦 脉srjjkreslA月永
脊kiskslfrjjD人冫冫月 脋D刕月 脌A月年 脍srjjsljjnkA月会 脎srjjskjgskA月杀 脏srjjkjsjfjA月庄 脐srjjkjslsfA月齐 脑srjjkjskbfA月亠凶
脒srjjksjfslA月米 脓srjjdeshslA月农 脔kjffskfrskskD亦肉 脕A月免 脖srjjjfdeegjA月孛 脗A月𠯳 脘srjjkdejjsuA月完 脙A月求 脚srjjjfjnkrfA月却
脜A月𦣻 脝A月亨 脞srjjskskjfjA月坐 脟A月寽 脠A月延 脡A月廷 脢A月每 脤A月辰 脥A月夾 脦A月忒 脧A⺼夋 脨A月束 脩sffselfrjjA亻丨𡕙 脪A月希 脬srjjskksegjA月孚
脭A月呈 脮A月妥 脯srjjjfrjjfkA月甫 脰A月豆 脱srjjksfcjsuA月兑 脲srjjcjsgeslA月尿 脳A月⺍凶 脴A月否 脵A月吴 脶srjjfcjfrskA月呙 脷A𣍩刂
脸srjjsljkksjA月佥 脺A月卒 脻A月疌 脼A月兩 脽A月隹 脾srjjsfcjjsjfA月卑 脿A月表 腀A月侖 腁A月幷 腂A月果 腃A月卷 腄A月垂 腅A月炎 腆srjjfcjffjskA月典 腇A月委
腈srjjjjfjfrjjA月青 腉A月兒 腊srjjjffjfcjjA月昔 腋srjjkjsfseklA月夜 腌srjjjslfcjjuA月奄 腍A月念 腏A月叕 腐kjssfjgkfrskskS府肉
腑srjjkjssfjgkA月府 腒A月居 腓srjjfjjjfjjjA月非 腔srjjkdeskjfjA月空 腕srjjkdesekruA月宛 腗A月畁 腘A月国 腙srjjkdejjgskA月宗
腚srjjkdejfjslA月定 腛A月屋 腜A月某 腝A月耎 腞A月彖 腟A月室 腠srjjjjjsljjskA月𡗗夭 腢A月禺 腣A月帝 腤A月音 腥srjjfcjjsjjfjA月星
腧srjjsljfrjjfgA月俞 腨A月耑 腩srjjjffrksjjfA月南 腪A月軍 腬A月柔 腭srjjfcjfcjjjzA月咢 腮srjjfcjfjdykkA月思 腯A月盾 腰srjjjfcffjmsjA月西女
腱srjjcjjjjfalA月建 腲A月畏 腴srjjsfjcjjslA月臾 腵A月叚 腶A月段 腷A月畐 腹srjjsjfcjjselA月复 腺srjjsfcjjgeslA月泉 腻srjjjjjfcskykA月贰
腼srjjjsfcffjjjA月面 腽srjjfcjjfcffjA月昷 腾srjjksjjslczjA月龹马 腿srjjcjjhskkalA月退 膀srjjkjksdekjrsA月旁 膁A月兼
膂kjrssjshslfrjjD方𠂉𧘇月 膄A月叟 膅A月唐 膆A月素 膇A月追 膈srjjjfcjfrksjfA月鬲 膉A月益 膊srjjjfcjjfkjgkA月尃 膋D炏肎 膌A月脊 膍A月囟匕匕 膎A月奚
膏kjfcjdefcjfrjjD亠口冖肙 膐D方𠂉𧘇肉 膑srjjkdesfjfjskA月宾 膒W𦟾 膓A月𠂉日一勿 膔A月鹿 膖A月逢 膗A月崔 膘srjjjfcffjjjgskA月票 膙A月强
膛srjjfksdefcjjfjA月堂 膜srjjjfffcjjjslA月莫 膝srjjjfskslgkidkA月桼 膟A月率 膡A月眷 膣srjjkdeskjnkjfjA月窒 膤A月雪 膥D末成肉
膦srjjksjfslsekjnfA月粦 膧A⺼童 膨srjjjfjfcjksisssA月彭 膪srjjkjksdefrffcjA月啻 膫A月尞 膬A月毳 膭A月貴 膮A月堯 膯A月登 膰A月番 膱A月音戈 膲A月焦
膳srjjksjjjfksjfcjA月善 膴A月無 膵A月萃 膶A月閏 膷A月鄉 膸A月遀 膹A月賁 膺kjssfsfkjjjfjfrjjS䧹月 膻srjjkjfcfcjjfcjjjA月亶 膼A月過
臀cjsjffjsksvelfrjjD殿月 臁srjjkjsksjcjjffslA月廉 臂cjsfcjkjksjjffrjjD辟月 臃srjjkjnnssfkjjjfjA月雍 臄A月豦 臅A月蜀
臆srjjkjksjfcjjdykkA月意 臇A月雋 臈A月葛 臊srjjfcjfcjfcjjfslA月喿 臋D殿肉 臌srjjjfjfcjksijfelA月鼓 臎A月翠 臐A月熏 臑A月需 臒A月蒦 臓A月蔵 臔A月賢
臕A月麃 臖D興月 臗A月宀萈 臙A月燕 臛A月霍 臜A月赞 臝S𣎆果 臞A月瞿 臡D難肉 臣jfcjfbS匚丨丨コ 臤A臣又 臦W臣臣 臧jsbjsjfcjfbyskS𤕫戈臣 臩D臦夰 自sfcjjjW目丶 臫A自乚
臬sfcjjjjfslD自木 臭sfcjjjjslkD自犬 臮D自亻从 臯D自十冫冫 臰D自死 臱D自穴方 臲A臬危 至jnkjfjD𠫔土 致jnkjfisjslA至⺙ 臵A至各 臶A至存 臷S𢦏至 臸A至至 臹A至成
臺jfjfcjdejnkjfjD士口冖至 臻jnkjfijjjslsjfskA至秦 臼sfjcjjW彐彐 臽sesfjcjjD⺈臼 臾sfjcjjslW人臼 臿sjfsfjcjjW千臼 舀skkssfjcjjD爫臼
舁sfjcjjjsfD臼艹 舂jjjslsfjcjjD𡗗臼 舃D臼己灬 舄sfjcjjsrdkkkD臼勹灬 舅sfjcjjfcjfjrsD臼男 舆sfjjjnjfcjjjskD臼车一八 舋D臼同冖且 舌sjffcjD千口
舍sljjffcjD人干口 舎D人土口 舏A舌丩 舐sjffcjshjyA舌氏 舑A舌冉 舒skjjffcjekegA舍予 舓A舌易 舔sjffcjjjslgdkkA舌忝 舕A舌炎 舗A舎甫 舙D舌𦧚 舚A舌詹
舛sekjnfA夕㐄 舜skksdesekjnfD爫冖舛 舝D力一巛冖厶㐄 舞sjjffffjsekjnfD𠂉卌一舛 舟ssrkjkW冂丶⺀一 舠A舟刀 舡ssrkjkjfjA舟工 舢ssrkjkfbfA舟山
舣ssrkjkkslA舟义 舤A舟凡 舥A舟巴 舦A舟太 舧A舟凡丶 舨ssrkjksselA舟反 舩A舟公 航ssrkjkkjsoA舟亢 舫ssrkjkkjrsA舟方 般ssrkjksvelA舟殳
舭ssrkjkjhsuA舟比 舮A舟户 舯ssrkjkfcjfA舟中 舰ssrkjkfcsuA舟见 舱ssrkjkslruA舟仓 舲A舟令 舳ssrkjkfcjfjA舟由 舴ssrkjksjfjjA舟乍
舵ssrkjkkdesuA舟它 舶ssrkjksfcjjA舟白 舷ssrkjkkjnnkA舟玄 舸ssrkjkjfcjgA舟可 船ssrkjksvfcjA舟几口 舺A舟甲 舻ssrkjkfjcjsA舟卢 舼A舟共 舽A舟夅
舾ssrkjkjfcsbjA舟西 舿A舟夸 艀A舟孚 艁A舟告 艂A舟夆 艃A舟里 艄ssrkjkfksfrjjA舟肖 艅A舟余 艆A舟良 艇ssrkjksjfjalA舟廷 艈A舟㐬 艉ssrkjkcjssjjuA舟尾
艊A舟帛 艋ssrkjkegjfcffjA舟孟 艌A舟念 艍A舟居 艎A舟皇 艏ssrkjkksjsfcjjjA舟首 艐A舟凶八夂 艑A舟扁 艒A舟冒 艓A舟枼 艔A舟度 艕A舟旁 艖A舟差 艗A舟益
艘ssrkjksfjcjjfelA舟叟 艚ssrkjkjfcjffjfcjjA舟曹 艛A舟婁 艜A舟帶 艝A舟雪 艞A舟筄 艟ssrkjkkjksjfcjjfjjA舟童 艠A舟登 艡A舟當 艢A舟嗇 艣A舟虜 艥A舟戢
艧A舟蒦 艨ssrkjkjffdejjstssslA舟蒙 艩A舟齊 艪A舟魯 艬A舟毚 艭A舟雙 艮cjjhslW𢀳冫 良kcjjhslW艮丶 艰ekcjjhslA又艮 色secfjuD⺈巴 艳jjjfsecfjuA丰色
艴cjzsfsecfjuA弗色 艵A并色 艶A豊色 艸A屮屮 艹jff 艺jffoD艹㇠ 艻D艹力 艼D艹丁 艽jffsoD艹九 艾jffslD艹乂 艿jffwsD艹乃 芀D艹刀 芁D艹几 节jffrfD艹𰆊
芃jffsokD艹凡 芄jffsokD艹丸 芅D艹弋 芆D艹叉 芇D艹巾 芈fjfjjjfS卝二丨 芉D艹干 芊jffsjfD艹千 芋jffjjgD艹于 芌D艹亏 芍jffsrkD艹勺 芎jffcjzD艹弓
芏jffjfjD艹土 芐D艹下 芑jffcjuD艹己 芒jffkjbD艹亡 芓D艹子 芔D屮屮屮 芕D艹夕 芖D艹大 芗jffnnsD艹乡 芘jffjhsuD艹比 芙jffjjslD艹夫 芚D艹屯 芛D艹尹
芜jffjjsuD艹无 芝jffkelD艹之 芞D艹气 芟jffsvelD艹殳 芠D艹文 芡jffseslD艹欠 芢D艹仁 芣D艹不 芤jffegiuD艹孔 芥jffslsfD艹介 芦jffkcjsD艹户 芧D艹予
芨jffsalD艹及 芩jffslkeD艹今 芪jffshjyD艹氏 芫jffjjsuD艹元 芬jffslrsD艹分 芭jffcfjuD艹巴 芮jfffrskD艹内 芯jffdykkD艹心 芰jffjfelD艹支
花jffsfsuD艹化 芲D艹仑 芳jffkjrsD艹方 芴jffsrssD艹勿 芵D艹夬 芶D艹勾 芷jfffjfjD艹止 芸jffjjnkD艹云 芹jffssjfD艹斤 芺D艹夭 芼D艹毛 芽jffjngsD艹牙
芾jffjfrfD艹巿 芿D艹仍 苀D艹亢 苁jffskslD艹从 苂D艹火 苃D艹友 苄jffkjfkD艹卞 苅D艹刈 苆D艹切 苇jffjjrfD艹韦 苈jffjsrsD艹历 苉D艹匹 苊jffjsruD艹厄
苋jfffcsuD艹见 苌jffsjhlD艹长 苍jffslruD艹仓 苎jffkdejD艹㝉 苏jffrsdkD艹办 苐D艹𢎨 苑jffsekruD艹夗 苒jfffrfjjD艹冉 苓jffslkekD艹令
苔jffnkfcjD艹台 苕jffrsfcjD艹召 苖D艹由 苗jfffcjfjD艹田 苘jfffrfcjD艹冋 苙D艹立 苚D艹用 苛jffjfcjgD艹可 苜jfffcjjjD艹目 苝D艹北 苞jffsrcjuD艹包
苟jffsrfcjD艹句 苠jffcjhjyD艹民 苡jffhkskD艹以 苢D艹㠯 苣jffjcjbD艹巨 苤jffjsfkjD艹丕 若jffjsfcjD艹右 苦jffjffcjD艹古 苨D艹尼 苩D艹白 苪D艹丙
苫jfffjfcjD艹占 苬D艹囚 苭D艹幼 苮D艹仙 苯jffjfsljD艹本 苰D艹弘 英jfffcjslD艹央 苲D艹乍 苳D艹冬 苴jfffcjjjD艹且 苵D艹失 苶D艹尒 苷jffjffjjD艹甘 苸D艹乎
苹jffjksjfD艹平 苺D艹母 苻jffsfjgkD艹付 苼D艹生 苽D艹瓜 苾D艹必 苿D艹未 茀D艹弗 茁jffbffbfD艹出 茂jffjsyskD艹戊 范jffkkiruD艹氾 茄jffrsfcjD艹加
茅jffekegsD艹矛 茆jffshsrfD艹卯 茇jffjselkD艹犮 茈jfffjfisuD艹此 茉jffjjfslD艹末 茊D艹丘 茋D艹氐 茌jffsfjfjD艹仕 茍D卝句 茎jffekjfjD艹龴工
茏jffjsuskD艹龙 茐D艹匆 茑jffsrkzjD艹鸟 茒D艹邜 茓D艹穴 茔jffdejfjD艹冖土 茕jffdeojfD艹冖卂 茖D艹各 茗jffsekfcjD艹名 茘D艹刕 茙D艹戎 茚jffshjrfD艹印
茛jffcjjhslD艹艮 茜jffjfcsbjD艹西 茝D艹𦣞 茞D艹臣 茟D艹聿 茠D艹休 茡D艹字 茢D艹列 茣D艹吴 茤D艹多 茥D艹圭 茦D艹朿 茧jfffcjfjkD艹虫 茨jffkiseslD艹次 茩D艹后
茪D艹光 茫jffkkikjbD艹汒 茬jffjsfjfjD艹在 茭jffkjskslD艹交 茮D艹尗 茯jffsfjslkD艹伏 茰D艹申乂 茱jffsjjfslD艹朱 茳jffkkijfjD艹江
茴jfffcfcjjD艹回 茵jfffcjskjD艹因 茶jffsljgskD艹人朩 茷D艹伐 茸jffjffjjjD艹耳 茹jffmsjfcjD艹如 茺jffkjnksuD艹充 茻W屮屮屮屮 茼jfffrjfcjD艹同
茽D艹仲 茾D艹开 茿D艹巩 荀jffsrfcjjD艹旬 荁D艹亘 荂D艹夸 荃jffsljjfjD艹全 荄D艹亥 荅jffsljfcjD艹合 荆jffjjsffgA艹刑 荇jffssfjjgD艹行 荈D艹舛
草jfffcjjjfD艹早 荋D艹而 荌D艹安 荍D艹收 荎D艹至 荏jffsfsjfjD艹任 荐jffjsfegjD艹存 荑jffjcjzslD艹夷 荒jffkjbsfuD芒儿丨 荓D艹并 荔jffrsrsrsD艹劦
荕D艹肋 荖D艹老 荗D艹戍 荘D艹壮 荙D艹达 荚jffjksjslD艹夹 荛jffjysjsuD艹尧 荜jffjhsujfD艹毕 荝D艹则 荞jffsjslsfD艹乔 荟jffsljjnkD艹会
荠jffkjslsfD艹齐 荡jffkkiwssD艹汤 荢D艹宇 荣jffdejfslD艹冖木 荤jffdejnjfD艹军 荥jffdegeslD艹𠕽 荦jffdesjjfD艹冖牛 荧jffdedsslD艹冖火
荨jffcjjjgkD艹寻 荩jffcjslkkD艹尽 荪jffegigskD艹孙 荫jffwfsrjjD艹阴 荬jffekkjskD艹买 荭jffnnijfjD艹红 荮jffnnijgkD艹纣 药jffnnisrkD艹约
荰D艹杜 荱D艹尾 荲D艹里 荳D艹豆 荴D艹扶 荵D艹忍 荶D艹吟 荷jffsfjfcjgD艹何 荸jffjfdeegjD艹孛 荹D艹步 荺D艹均 荻jffstsdsslD艹狄 荼jffsljjgskD艹余
荽jffskksmsjD艹妥 荾D艹夋 荿D艹成 莀D艹辰 莁D艹巫 莂D艹别 莃D艹希 莄D艹更 莅jffsfkjksjD艹位 莆jffjfrjjfkD艹甫 莇D艹助 莈D艹没 莉jffsjfskfgD艹利 莋D艹作
莌D艹兑 莍D艹求 莎jffkkifsksD艹沙 莏D艹抄 莐D艹沈 莑D艹夆 莒jfffcjfcjD艹吕 莓jffsjbrkjkD艹每 莔D艹囧 莕D艹杏 莗D艹車 莘jffkjksjjfD艹辛 莙D艹君 莚D艹延
莛jffsjfjalD艹廷 莜jffsffsjslD艹攸 莝D艹坐 莞jffkdejjsuD艹完 莟D艹含 莠jffsjfslwsD艹秀 莡D艹足 莣D艹忘 莤D艹酉 莥D艹狃 莦D艹肖 莨jffkcjjhslD艹良
莩jffskksegjD艹孚 莪jffsjgiyskD艹我 莫jfffcjjjslD艹旲 莬D艹免 莭D艹即 莮D艹男 莯D艹沐 莰jffjfiseslD艹坎 莱jffjksjfslD艹来 莲jffjnjfkalD艹连
莳jfffcjjjgkD艹时 莴jfffcjfrskD艹呙 莵D艹兎 莶jffsljkksjD艹佥 获jffstsjslkD艹犾 莸jffstsjsukD艹犹 莹jffdejjfjkD艹冖玉 莺jffdesrkzjD艹冖鸟
莻D艹乃𠮟 莼jffnnijbfuD艹纯 莽jffjslkjsfD艹犬艹 莾D艹奔 莿D艹刺 菀jffkdesekruD艹宛 菁jffjjfjfrjjD艹青 菂jffsfcjjsrkD艹的 菃D艹洰 菄D艹東
菅jffkdefcjcjD艹官 菆D艹取 菇jffmsjjffcjD艹姑 菈D艹拉 菉D艹录 菊jffsrksjfskD艹匊 菋D艹味 菌jfffcsjfskjD艹囷 菍D艹念 菎D艹昆 菏jffkkijfcjgD艹河
菐ffksjksjjjslD业羊八 菑D艹甾 菒D艹杲 菓D艹果 菔jffsrjjrfelD艹服 菕D艹侖 菖jfffcjjfcjjD艹昌 菗D艹抽 菘jffjfskslnkD艹松 菙D艹垂 菚D艹戔 菛D艹門
菜jffskksjfslD艹采 菝jffjgijselkD艹拔 菞D艹禾勹㇒ 菟jffsefcjsukD艹兔 菠jffkkiesfelD艹波 菡jffegkiskbfD艹了冫冫凵 菢D艹抱 菣D艹臤 菤D艹卷
菥jffjfskssjfD艹析 菦D艹近 菧D艹底 菨D艹妾 菩jffkjksjfcjD艹咅 菪jffkdejsfcjD艹宕 菫D艹一中王 菬D艹沼 菭D艹治 菮D艹庚 華jffjjffjjfD艹一二丨艹
菰jffegisshklD艹孤 菱jffjfjskselD艹夌 菲jfffjjjfjjjD艹非 菳D艹金 菵D艹罔 菶D艹奉 菷D艹帚 菸jffkjrsslkkD艹於 菹jffkkifcjjjD艹沮 菺D艹肩 菻D艹林
菼D艹炎 菽jfffjjgskelD艹叔 菾D艹忝 菿D艹到 萀D艹虎 萁jffjffjjjskD艹其 萂D艹和 萃jffkjskskjfD艹卒 萄jffsrsjjfbfD艹匋 萅D艹旾 萆jffsfcjjsjfD艹卑
萈D艹見丶 萉D艹肥 萋jffjcjjfmsjD艹妻 萌jfffcjjsrjjD艹明 萍jffkkijksjfD艹泙 萎jffsjfslmsjD艹委 萏jffsesfjcjjD艹臽 萐D艹疌 萑jffsfkjjjfjD艹隹
萒D艹兖 萓D艹宜 萔D艹招 萕D艹斉 萖D艹兒 萗D艹宗 萘jffjsljjgskD艹奈 萙D艹枕 萚D艹择 萛D艹目廾 萜jfffrffjfcjD艹帖 萝jfffcffjsekD艹罗 萞D艹𠔿比 萟D艹秇
萠jffsrjjsrjjD艹朋 萡D艹泊 萢D艹泡 萣D艹定 萤jffdefcjfjkD艹冖虫 营jffdefcjfcjD艹冖吕 萦jffdennkgskD艹冖糸 萧jffcjjfsfskD艹肃
萨jffwfkjksjsD艹阝产 萩jffsjfskdsslD艹秋 萪D艹科 萫D艹香 萭D艹禹 萮D艹俞 萯D艹負 萰D艹柬 萱jffkdejfcjjjD艹宣 萲D艹爫于又 萳D艹南 萶D艹春 萷D艹削
萸jffsfjcjjslD艹臾 萹D艹扁 萺D艹冒 萻D艹音 萼jfffcjfcjjjzD艹咢 落jffkkiselfcjD艹洛 萾D艹盈 萿D艹活 葀D艹括 葁D艹姜 葂D艹勉 葃D艹昨 葄D艹胙 葅D艹俎
葆jffsffcjjfslD艹保 葇D艹柔 葈D艹枲 葊D艹弇 葋D艹朐 葌D艹姦 葍D艹畐 葎D艹律 葏D艹津 葐D艹盆 葑jffjfjjfijgkD艹封 葓D艹洪 葔D艹侯 葕D艹衍 葖D艹突
著jffjfjsfcjjD艹者 葘D艹𡿧田 葙jffjfskfcjjjD艹相 葚jffjffjjjskbD艹甚 葛jfffcjjsrskbD艹曷 葜jffjjjfrsjslD艹契 葝D艹勁 葞D艹弭 葟D艹皇 葠D艹侵
葡jffsrjfrjjfkD艹匍 葢D艹盇 董jffsjfcjjfjjD艹重 葥D艹前 葧D艹勃 葨D艹畏 葩jffsfcjjcfjuD艹皅 葪D艹㓩 葫jffjffcjsrjjD艹胡 葬jffjseksujsfD艹死艹
葭jffcjfjjcjelD艹叚 葮D艹段 葰D艹俊 葱jffsrsskdykkD艹怱 葲D艹泉 葳jffjsjmsjyskD艹威 葴D艹咸 葵jffekssljjskD艹癸 葶jffkjfcjdejgD艹亭
葸jfffcjfjdykkD艹思 葹D艹施 葺jfffcjjffjjjD艹咠 葻D艹風 葼D艹凶八夂 葽D艹要 葾D艹怨 葿D艹眉 蒀D艹昷 蒁D艹述 蒂jffkjksdefrfD艹帝 蒃D艹彖 蒄D艹冠 蒅D艹染
蒆D艹巩女 蒇jffjsfcskyskD艹戊贝 蒈jffjhsusfcjjD艹皆 蒉jfffcjfjfcskD艹贵 蒊D艹化𠮟 蒋jffkifsekjgkD艹将 蒌jffksjfslmsjD艹娄
蒎jffkkissshslD艹派 蒏D艹冖酉 蒑D艹殷 蒒D艹師 蒖D艹真 蒗jffkkikcjjhslD艹浪 蒘D艹挐 蒙jffdejjstssslD艹冡 蒚D艹鬲 蒛D艹缺 蒜jffjjgskjjgskD艹祘 蒝D艹原
蒟D艹竘 蒠D艹息 蒡jffkjksdekjrsD艹旁 蒢D艹除 蒣D艹徐 蒤D艹涂 蒥D艹留 蒦jffsfkjjjfjelD艹隻 蒧D艹戊占 蒨D艹倩 蒩D艹租 蒪D艹尃 蒫D艹差 蒬D艹冤 蒭D艹芻 蒮D艹隺
蒯jffsrjjsrjjfgA萠刂 蒰D艹般 蒱D艹捕 蒲jffkkijfrjjfkD艹浦 蒳D艹納 蒴jffksjbfssrjjD艹朔 蒵D艹奚 蒶D艹紛 蒷D艹員 蒸jffegesljdkkkD艹烝
蒹jffksjcjjffslD艹兼 蒺jffkjskisjjslD艹疾 蒻D艹弱 蒽jfffcjskjdykkD艹恩 蒾D艹迷 蒿jffkjfcjfrfcjD艹高 蓁jffjjjslsjfskD艹秦 蓂D艹冥 蓃D艹叟
蓄jffkjnnkfcjfjD艹畜 蓅D艹流 蓇D艹骨 蓈D艹郎 蓉jffkdeskslfcjD艹容 蓊jffslnkrkirkiD艹翁 蓌D艹夎 蓍jffjfjssufcjjD艹耆 蓎D艹唐 蓏D艹㼌
蓐jffjsjjhsljgkD艹辱 蓑jffkjfcjjshslD艹衰 蓒D艹軒 蓓jffsfkjksjfcjD艹倍 蓔D艹羔 蓕D艹桂 蓖jffsfcskjjhsuD艹囟匕匕 蓗D艹徒 蓘D艹衮 蓙D艹座 蓚D艹亻丨㣊
蓛D艹敇 蓜D艹配 蓝jffffsjkfcffjD艹监 蓞D艹舀 蓟jffsefcjfjifgD艹鱼刂 蓠jffkjskbffrnkD艹离 蓡D艹浸 蓢jffkcjjhksrjjD艹朗 蓣jffekegjsfcskD艹预
蓤D艹凌 蓥jffdesljjfksjD艹冖金 蓦jfffcjjjslczjD莫马 蓧D艹條 蓨D艹脩 蓩D艹務 蓪D艹通 蓫D艹逐 蓬jffseljjjfkalD艹逢 蓭D艹庵 蓰jffssffjfjfjslD艹徙
蓱D艹洴 蓲D艹區 蓳D艹堇 蓵D艹捷 蓶D艹唯 蓷D艹推 蓸D艹曹 蓹D艹御 蓺D艹埶 蓻D艹執 蓼jffckickislsssD艹翏 蓾D艹鹵 蓿jffkdesfjsfcjjD艹宿 蔀D艹部 蔁D艹章 蔂D艹累
蔃D艹强 蔅D艹𨳐 蔆D艹淩 蔇D艹既 蔈D艹票 蔉D艹袞 蔊D艹焊 蔋D艹淑 蔌jffjfcjfskseslD艹欶 蔍D艹鹿 蔎D艹設 蔏D艹商 蔐D艹啇 蔑jfffcffjjskyskD艹罒戍 蔒D艹焄
蔓jfffcjjfcffjelD艹曼 蔕D艹帶 蔖D艹虘 蔗jffkjsjffjdkkkD艹庶 蔙D艹旋 蔚jffcjsjjgskjgkD艹尉 蔛D艹斛 蔜D艹敖 蔝D艹眯 蔟jffkjrssjsjjslD艹族 蔠D艹終
蔡jffsekkeljjgskD艹祭 蔢D艹婆 蔤D艹密 蔧D艹彗 蔨D艹圈 蔩D艹寅 蔪D艹斬 蔫jffjfjfjjzdkkkD艹焉 蔬jffefjfikjnksfuD艹疏 蔮D艹國 蔰D艹扈 蔱D艹殺 蔲D艹宀元⺙
蔳D艹清 蔴D艹麻 蔵D艹戊臣 蔶D艹責 蔷jffjfksjfcfcjjD艹啬 蔸jffsfcjjshcjsuD艹兜 蔹jffsljkksisjslD艹敛 蔺jffkfrsfkjjjfjD艹𫕶
蔻jffkdejjsufjekD艹寇 蔼jffkpfcjjsrskbD艹谒 蔽jffksfrfsksjslD艹敝 蔾D艹棃 蕀D艹棘 蕂D艹勝 蕃jffsksjfslfcjfjD艹番 蕄D艹悶 蕅D艹湡 蕇D艹單
蕈jffjfcffjfcjjjfD艹西早 蕉jffsfkjjjfjdkkkD艹焦 蕊jffdykkdykkdykkD艹惢 蕋D艹歮 蕌D艹晶 蕍D艹渝 蕏D艹猪 蕐D艹一二丨𠈌 蕑D艹閒 蕔D艹報
蕖jffkkijcjbjfslD艹渠 蕗jfffcjfjfiselfcjD艹路 蕙jffjfcjjfjkdykkD艹惠 蕚D艹品亏 蕛D艹稊 蕜D艹悲 蕝D艹絶 蕞jfffcjjjffjjielD艹最 蕟D艹發 蕠D艹絮
蕡D艹賁 蕣D艹舜 蕤jffjstssslsjjfjD艹甤 蕥D艹雅 蕦D艹須 蕧D艹復 蕨jffjsksjbfsseslD艹厥 蕫D艹童 蕬D艹絲 蕮D艹舄 蕯D艹隆 蕰D艹温 蕱D艹稍
蕲jffksfcjjjfssjfD艹单斤 蕳D艹間 蕴jffnnifcjjfcffjD艹缊 蕵D艹夕人良 蕶D艹零 蕸D艹遐 蕹jffkjnnssfkjjjfjD艹雍 蕺jfffcjjffjjiyskD艹戢
蕻jffjfjjjnkjffjskD艹镸共 蕼D艹肆 蕽D艹農 蕾jffjdefkkkkfcjfjD艹雷 蕿D艹煖 薁D艹奥 薂D艹敫 薃D艹滈 薄jffkkijfcjjfkjgkD艹溥
薅jffmsjjsjjhsljgkD艹媷 薆D艹愛 薇jffssffbfjspsjslD艹微 薉D艹歲 薋D艹資 薍D艹亂 薎D艹罒冖伐 薏jffkjksjfcjjdykkD艹意 薐D艹稜 薒D艹粲 薓D艹氵彐冖𠬥
薕D艹廉 薖D艹過 薗D艹園 薙D艹雉 薚D艹歹昜 薛jffsfcjcjkjksjjfD艹𠂤辛 薜jffcjsfcjkjksjjfD艹辟 薝D艹詹 薞D艹歹人良 薠D艹煩 薡D艹鼎 薢D艹解 薣D艹鼓
薤jffjsekfjjjfjjjjD艹歹非 薥D艹蜀 薧D艹亠口冖死 薨jfffcffjdejseksuD艹罒冖死 薪jffkjksjjgskssjfD艹新 薫D艹𤋱 薬D艹楽 薭D艹稗
薮jffksjfskmsjsjslD艹数 薯jfffcffjjfjsfcjjD艹署 薰jffsjfcksjfjjdkkkD艹熏 薱D艹對 薲D艹賓 薶D艹貍 薷jffjdefkkkkjsfrffD艹需 薸D艹氵票
薹jffjfjfcjdejnkjfjD艹臺 薻D艹漅 薼D艹塵 薽D艹覀土瓦 薾D艹爾 薿D艹疑 藀D艹熒 藁jffkjfcjfrfcjjfslD艹槀 藂D艹聚 藃D艹歊 藄D艹綦 藅D艹罰 藆D艹搴 藇D艹與 藈D艹睽
藉jffjjjfskjffjfcjjD艹耤 藊D艹稨 藋D艹翟 藌D艹蜜 藏jffjsbjsjfcjfbyskD艹臧 藐jffskkstsssfcjjsuD艹貌 藑D艹夐 藒D艹䅥
藓jffsefcjfjiksjjjfD艹鲜 藔D艹寮 藕jffjjjfskfcjjfrfikD艹耦 藖D艹賢 藗D艹遬 藘D艹慮 藙D艹毅 藚D艹賣 藛D艹寫 藜jffsjfsksrsslgkiskD艹黎 藞D艹磊
藟D艹畾 藠jffsfcjjsfcjjsfcjjD艹皛 藡D艹適 藢D艹彳山⺙一王 藣D艹罷 藤jffsrjjksjjslgkiskD艹滕 藦D艹摩 藧D艹緩 藨D艹麃 藩jffkkisksjfslfcjfjD艹潘
藫D艹氵覃 藬D艹隤 藮D艹樵 藯D艹慰 藰D艹劉 藱D艹瘣 藲D艹樞 藳D艹稾 藵D艹𧛱 藷D艹諸 藸D艹豬 藻jffkkifcjfcjfcjjfslD艹澡 藼D艹憲 藽D艹立木見 藾D艹賴
藿jffjdefkkkksfkjjjfjD艹霍 蘁D艹噩 蘂D艹橤 蘃D艹歮木 蘅jffssfsefcjfjjskjjgD艹衡 蘈D艹頽 蘉D艹罒冖侵 蘌D艹禦 蘍D艹勳 蘎D艹雨肥 蘏D艹頴 蘐D艹諼
蘑jffkjsjfskjfsljsfcjD艹磨 蘒D艹穐 蘓D艹禾魚 蘔D艹穎 蘕D艹縫 蘖jffsfcjcjkjksjjfjfslD薛木 蘗D艹檗 蘘D艹襄 蘙D艹翳 蘛D艹甚育 蘜D艹鞠 蘝D艹歛 蘠D艹牆 蘡D艹嬰
蘣D艹黈 蘤D艹𤾡 蘥D艹龠 蘦D艹霝 蘧jfffjesjujstssskkalD艹遽 蘨D艹繇 蘩jffsjbckjksjslnnkgskD艹繁 蘪D艹麋 蘫D艹濫 蘬D艹歸 蘮D艹罽 蘯D艹盪 蘰D艹縵 蘱D艹類
蘲D艹壘 蘳D艹黊 蘴D艹豐 蘵D艹職 蘶D艹魏 蘷D卝夒 蘸jffjfcsbjjsfkjjjfjdkkkD艹醮 蘹D艹懷 蘻D艹繫 蘼jffkjsjfskjfslfjjjfjjjD艹靡 蘽D艹櫐 蘾D艹壞 虀D艹韲
虁D艹夔 虂D艹露 虃D艹瀸 虅D艹騰 虇D艹弓雚 虈D艹嚻 虊D艹欒 虋D艹釁 虌D艹㡀夂黽 虍fjesjuS⺊冖七 虎fjesjusoS虍几 虏fjesjursS虍力 虐fjesjujbjS虍⺕
虑fjesjudykkS虍心 虒ssfjesjusoS⺁虎 虓A九虎 虔fjesjukjslS虍文 虖fjesjusksjgS虍乎 虗S虍丘 虘S虍且 虙S虍必 虚fjesjuffksjS虍业 虝S虎勿
虞fjesjufcjjjslS虍吴 號fcjjzfjesjusoA号虎 虠A交虎 虡S虚八 虢skksjgkfjesjusoA寽虎 虣A武虎 虤A虎虎 虥A虎戔 虦A戔虎 虨A𧇃彡 虩A⺌日小虎 虪A虎儵
虫fcjfjkW中𠂉 虬fcjfjkuA虫乚 虭A虫刀 虮fcjfjksoA虫几 虰A虫丁 虱osfcjfjkS㇠䖝 虲A虫卜 虳A虫勺 虴A虫乇 虵A虫也 虶A虫于 虷A虫干 虸A虫子 虹fcjfjkjfjA虫工
虺jsufcjfjkS兀虫 虻fcjfjkkjbA虫亡 虼fcjfjksjoA虫乞 虽fcjfcjfjkD口虫 虾fcjfjkjfkA虫下 虿jrsfcjfjkD万虫 蚀sehfcjfjkA饣虫 蚁fcjfjkkslA虫义
蚂fcjfjkczjA虫马 蚃D乡虫 蚄A虫方 蚅A虫厄 蚆A虫巴 蚇A虫尺 蚈A虫开 蚉D文虫 蚊fcjfjkkjslA虫文 蚋fcjfjkfrskA虫内 蚌fcjfjkjjjfA虫丰 蚍fcjfjkjhsuA虫比
蚎A虫日 蚏A虫月 蚐A虫匀 蚑A虫支 蚒A虫丹 蚓fcjfjkcjzfA虫引 蚔A虫氏 蚕jjslfcjfjkD天虫 蚖A虫元 蚗A虫夬 蚘A虫尤 蚙A虫今 蚚A虫斤 蚛A虫中 蚜fcjfjkjngsA虫牙
蚝fcjfjksjjuA虫毛 蚞A虫木 蚟A虫王 蚠D分虫 蚡A虫分 蚢A虫亢 蚣fcjfjkslnkA虫公 蚤elkfcjfjkD叉虫 蚥A虫父 蚦A虫冄 蚧fcjfjkslsfA虫介 蚨fcjfjkjjslA虫夫
蚩bffjfcjfjkD㞢虫 蚪fcjfjkkkjfA虫斗 蚫A虫包 蚬fcjfjkfcsuA虫见 蚭A虫尼 蚮A虫代 蚯fcjfjksfjfjA虫丘 蚰fcjfjkfcjfjA虫由 蚱fcjfjksjfjjA虫乍
蚲A虫平 蚳A虫氐 蚴fcjfjknnkrsA虫幼 蚵fcjfjkjfcjgA虫可 蚶fcjfjkjffjjA虫甘 蚷A虫巨 蚸A虫斥 蚹A虫付 蚺fcjfjkfrfjjA虫冉 蚻D札虫 蚼A虫句 蚽A虫丕 蚾A虫皮
蚿A虫玄 蛀fcjfjkkjjfjA虫主 蛁A虫召 蛂A虫犮 蛃A虫丙 蛄fcjfjkjffcjA虫古 蛅A虫占 蛆fcjfjkfcjjjA虫且 蛇fcjfjkkdesuA虫它 蛈A虫失 蛉fcjfjkslkekA虫令
蛊fcjfjkfcffjD虫皿 蛋efjslfcjfjkD疋虫 蛌A虫瓜 蛍D⺍冖虫 蛎fcjfjkjsjrsA虫厉 蛏fcjfjkeljfjA虫圣 蛐fcjfjkfcjffjA虫曲 蛑fcjfjknksjjfA虫牟
蛒A虫各 蛓S𢦏虫 蛔fcjfjkfcfcjjA虫回 蛕A虫有 蛖A虫尨 蛗D𠂤虫 蛘fcjfjkksjjjfA虫羊 蛙fcjfjkjfjjfjA虫圭 蛚A虫歹刂 蛛fcjfjksjjfslA虫朱 蛜A虫伊 蛝A虫艮
蛞fcjfjksjffcjA虫舌 蛟fcjfjkkjskslA虫交 蛠A虫劦 蛡A虫羽 蛢A虫并 蛣A虫吉 蛤fcjfjksljfcjA虫合 蛥A虫多 蛦A虫夷 蛧A虫网 蛨A虫百 蛩jfisokfcjfjkD巩虫
蛪D㓞虫 蛫A虫危 蛬D共虫 蛭fcjfjkjnkjfjA虫至 蛮kjffskfcjfjkD亦虫 蛯A虫老 蛰jgisokfcjfjkD执虫 蛱fcjfjkjksjslA虫夹 蛲fcjfjkjysjsuA虫尧
蛳fcjfjkfsjfrfA虫师 蛴fcjfjkkjslsfA虫齐 蛵A虫巠 蛶A虫寽 蛷A虫求 蛸fcjfjkfksfrjjA虫肖 蛹fcjfjkekfrjjfA虫甬 蛼A虫車 蛽A虫貝
蛾fcjfjksjgiyskA虫我 蛿A虫含 蜀fcffjsrfcjfjkD罒𠣜 蜁A虫𠂉疋 蜂fcjfjkseljjjfA虫夆 蜃jsjjhslfcjfjkS辰虫 蜄A虫辰 蜅A虫甫
蜇jgissjffcjfjkD折虫 蜈fcjfjkfcjjjslA虫吴 蜉fcjfjkskksegjA虫孚 蜊fcjfjksjfskfgA虫利 蜋A虫良 蜌A虫坒 蜍fcjfjksljjgskA虫余 蜎A虫肙 蜏A虫秀
蜐A虫劫 蜑D延虫 蜒fcjfjksfjbalA虫延 蜓fcjfjksjfjalA虫廷 蜔A虫甸 蜕fcjfjkksfcjsuA虫兑 蜖A虫囬 蜗fcjfjkfcjfrskA虫呙 蜘fcjfjksjjskfcjA虫知
蜙A虫松 蜚fjjjfjjjfcjfjkD非虫 蜛A虫居 蜜kdedykskfcjfjkD宀必虫 蜝D其虫 蜞fcjfjkjffjjjskA虫其 蜟A虫育 蜠A虫囷 蜡fcjfjkjffjfcjjA虫昔
蜢fcjfjkegjfcffjA虫孟 蜣fcjfjkksjjjsuA虫羌 蜤D析虫 蜥fcjfjkjfskssjfA虫析 蜦A虫侖 蜧A虫戾 蜨A虫疌 蜩fcjfjksrjfjfcjA虫周 蜪A虫匋 蜫A虫昆 蜬A虫函
蜭A虫臽 蜮fcjfjkjfcjiyskA虫或 蜯A虫奉 蜰D肥虫 蜱fcjfjksfcjjsjfA虫卑 蜲A虫委 蜳A虫享 蜴fcjfjkfcjjsrssA虫易 蜵A虫𣶒 蜶A虫卒 蜷fcjfjkksjjslruA虫卷
蜸D臤虫 蜹A虫芮 蜺A虫兒 蜻fcjfjkjjfjfrjjA虫青 蜼A虫隹 蜽A虫兩 蜾fcjfjkfcjjjfslA虫果 蜿fcjfjkkdesekruA虫宛 蝁D亞虫 蝂A虫版 蝃A虫叕 蝄A虫罔 蝅D天天虫
蝆A虫羋 蝇fcjfjkfcjfcjjuA虫黾 蝈fcjfjkfcjjfjkjA虫国 蝉fcjfjkksfcjjjfA虫单 蝊A虫定 蝋A虫鼡 蝌fcjfjksjfskkkjfA虫科 蝍A虫即
蝎fcjfjkfcjjsrskbA虫曷 蝏A虫亭 蝐A虫冒 蝑A虫胥 蝒A虫面 蝓fcjfjksljfrjjfgA虫俞 蝔A虫皆 蝖A虫宣 蝗fcjfjksfcjjjjfjA虫皇 蝘A虫匽
蝙fcjfjkkcjsfrjffA虫扁 蝚A虫柔 蝛A虫威 蝜A虫負 蝝A虫彖 蝞A虫眉 蝠fcjfjkjfcjfcjfjA虫畐 蝡A虫耎 蝢A虫頁 蝣fcjfjkkjrssjegjA虫斿
蝤fcjfjkksjfcsbjjA虫酋 蝥ekegssjslfcjfjkD敄虫 蝧A虫英 蝩A虫重 蝪A虫昜 蝫A虫者 蝬A虫凶八夂 蝭A虫是 蝮fcjfjksjfcjjselA虫复 蝯A虫爫于又
蝰fcjfjkjsljfjjfjA虫奎 蝱D亡䖵 蝲A𧋐刂 蝳A虫毒 蝴fcjfjkjffcjsrjjA虫胡 蝵D秋虫 蝶fcjfjkjffjbjfslA虫枼 蝷A虫广屰 蝹A虫昷 蝺A虫禹
蝻fcjfjkjffrksjjfA虫南 蝼fcjfjkksjfslmsjA虫娄 蝽fcjfjkjjjslfcjjA虫春 蝾fcjfjkjffdejfslA虫荣 蝿A虫田电 螀D将虫 螁A虫退
螂fcjfjkkcjjhkwfA虫郎 螃fcjfjkkjksdekjrsA虫旁 螅fcjfjksfcjjjdykkA虫息 螆A虫兹 螇A虫奚 螈fcjfjkjssfcjjgskA虫原 螉A虫翁 螊A虫兼
螋fcjfjksfjcjjfelA虫叟 螌D般虫 融jfcjfrksjffcjfjkA鬲虫 螎A虫鬲 螏A虫疾 螐A虫烏 螑A虫臭 螒A龺人虫 螓fcjfjkjjjslsjfskA虫秦 螔A虫虒 螕A虫囟匕匕 螖A虫骨
螗fcjfjkkjscjjffcjA虫唐 螘A虫豈 螙D木䖵 螚D能虫 螛A虫害 螜D士冖一殳虫 螝A虫鬼 螟fcjfjkdefcjjkjskA虫冥 螠A虫益 螡D文䖵 螣A月䖭 螤A蚉㬰 螥A虫倉 螦A虫素 螧A虫耆
螨fcjfjkjffjfrskskA虫艹两 螩A虫條 螪A虫商 螫jfjsgsksjslfcjfjkD赦虫 螬fcjfjkjfcjffjfcjjA虫曹 螭fcjfjkkjskbffrnkA虫离
螯jjfjrssjslfcjfjkD敖虫 螰A虫鹿 螱D尉虫 螲A虫窒 螳fcjfjkfksdefcjjfjA虫堂 螴D陳虫 螵fcjfjkjfcffjjjgskA虫票 螶D巨䖵 螷D庳虫 螸D欲虫 螹A虫斬
螺fcjfjkfcjfjnnkgskA虫累 螼A虫堇 螽selkkfcjfjkfcjfjkD冬䖵 螾A虫寅 蟀fcjfjkkjnnkkiskjfA虫率 蟁D民䖵 蟂A虫梟 蟃A虫曼 蟅A虫庶
蟆fcjfjkjfffcjjjslA虫莫 蟇D艹旲虫 蟉A虫翏 蟊ekegsfcjfjkfcjfjkD矛䖵 蟋fcjfjksksjfsldykkA虫悉 蟌A虫悤 蟍A虫梨 蟏A虫萧 蟐A虫常
蟑fcjfjkkjksjfcjjjfA虫章 蟒fcjfjkjffjslkjsfA虫莽 蟓fcjfjksefcjstssslA虫象 蟔A虫黑 蟕A虫觜 蟖A虫斯 蟗D十中冖出虫 蟘A虫貸 蟙A虫音戈 蟚D彭虫
蟛fcjfjkjfjfcjksisssA虫彭 蟜A虫喬 蟝A虫渠 蟞D敝虫 蟟A虫尞 蟠fcjfjksksjfslfcjfjA虫番 蟡A虫爲 蟢A虫喜 蟤A虫巽 蟥fcjfjkjffjfcjfjskA虫黄 蟦A虫賁
蟧A虫勞 蟨S厥虫 蟩A虫厥 蟪fcjfjkjfcjjfjkdykkA虫惠 蟫A虫覃 蟭A虫焦 蟮fcjfjkksjjjfksjfcjA虫善 蟰A虫肅 蟱A虫無 蟴D斯虫 蟵A虫厨 蟷A虫當 蟸D豕䖵
蟹sesrjjfrssjjffcjfjkD解虫 蟺A虫亶 蟼D敬虫 蟽A虫達 蟾fcjfjksejsskkjjjfcjA虫詹 蟿D𣪠虫 蠀A虫資 蠂A虫葉 蠃kjbfcjsrjjfcjfjksokS𣎆虫 蠄A虫禽
蠇A虫萬 蠈D賊虫 蠉A虫睘 蠊fcjfjkkjsksjcjjffslA虫廉 蠋A虫蜀 蠌A虫睪 蠎A虫莾 蠏A虫解 蠒D爾虫 蠓fcjfjkjffdejjstssslA虫蒙
蠕fcjfjkjdefkkkkjsfrffA虫需 蠖fcjfjkjffsfkjjjfjelA虫蒦 蠗A虫翟 蠘A虫截 蠙A虫賓 蠚D艹右䖵 蠛fcjfjkjfffcffjjskyskA虫蔑 蠜D棥𧈹 蠝A虫畾 蠞D⺮即虫
蠠D面䖵 蠡nejstssslfcjfjkfcjfjkD彖䖵 蠢jjjslfcjjfcjfjkfcjfjkD春䖵 蠤D酋䖵 蠥D辥虫 蠦A虫盧 蠧D士冖石䖵 蠩A虫諸 蠪D龍虫 蠫D豸刂䖵 蠬A虫龍 蠭D逢䖵 蠮A虫翳
蠯S广𧓎 蠰A虫襄 蠲ksjskfcffifcffjsrfcjfjkA益蜀 蠳A虫嬰 蠴A虫薯 蠵A虫巂 蠷A虫瞿 蠸A虫雚 蠹jfcjfdejsfcjfcjfjkfcjfjkD十中冖石䖵 蠺D天天日䖵
蠼fcjfjkfcjjjfcjjjsfkjjjfjelA虫矍 蠽A𢧵䖵 蠾A虫屬 蠿D彐幺幺幺幺䖵 血sfcffjW皿丶 衁D亡血 衂A血刃 衃A血不 衄sfcfficfjjA血丑 衅sfcffiksjjfA血半
衇A血⺁𧘇 衈A血耳 衉A血各 衋D聿皕血 行ssfjjgA彳亍 衍ssfkkijjgA彳氵亍 衎A彳干亍 衏A彳元亍 衐A彳巨亍 衑A彳令亍 衒A彳玄亍 衔ssfsjjjhjjgA彳钅亍 衖A彳共亍
街ssfjfjjfijjgA彳圭亍 衘A彳𦈢亍 衙ssfjfcjfcjjjgA彳吾亍 衜A彳首亍 衞A彳力一口帀亍 衟A彳𩠐亍 衠A彳真亍 衡ssfsefcjfjjskjjgA彳𲰸大亍
衢ssffcjjjfcjjjsfkjjjfjjjgA彳瞿亍 衣kjshslD亠𧘇 衤kefskW衣 补kefskfkA衤卜 衦A衤干 衧A衤于 表jjfjshslD龶𧘇 衩kefskelkA衤叉 衪A衤也
衫kefsksssA衤彡 衬kefskjgkA衤寸 衭A衤夫 衮kjsknkshslS衣公 衯A衤分 衰kjfcjjshslS衣囗一 衱A衤及 衲kefskfrskA衤内 衳A衤公 衴A衤冘 衵A衤日 衶A衤中
衷kjfcjfshslS衣中 衸A衤介 衹A衤氏 衺S衣牙 衻A衤冄 衼A衤支 衽kefsksjfjA衤壬 衾slkekjshslD今衣 衿kefskslkeA衤今 袀A衤匀 袁jfjfcjshslD土口𧘇
袂kefskcjslA衤夬 袃D切衣 袄kefsksjslA衤夭 袅srkzkjshslD𢎘丶丶衣 袆A衤韦 袇A衤丹 袈rsfcjkjshslD加衣 袉A衤它 袊A衤令 袋sfjykkjshslD代衣 袌S衣包
袍kefsksrcjuA衤包 袎A衤幼 袏A衤左 袐A衤必 袑A衤召 袒kefskfcjjjA衤旦 袓A衤且 袔A衤可 袕A衤穴 袖kefskfcjfjA衤由 袗A衤㐱 袘A衤㐌 袙A衤白 袚A衤犮 袛A衤氐
袜kefskjjfslA衤末 袝A衤付 袟A衤失 袠S衣失 袡A衤冉 袢kefskksjjfA衤半 袣A衤世 袤kjekegsshslS衣矛 袥A衤石 袦A衤出 袧A衤句 袨A衤玄 袩A衤占 袪A衤去
被kefskesfelA衤皮 袬S衣台 袭jsuskkjshslD龙衣 袮A衤尓 袯A衤发 袰D母衣 袱kefsksfjslkA衤伏 袲S衣多 袳A衤多 袴A衤夸 袵A衤任 袶A衤夅 袷kefsksljfcjA衤合
袸A衤存 袹A衤百 袺A衤吉 袻A衤而 袼kefskselfcjA衤各 袽A衤如 袾A衤朱 袿A衤圭 裀A衤因 裁jfjkjshskyskS𢦏衣 裂jsekfgkjshslD列衣 裃A衤𠧗 裄A衤行
装kifjfjkjshslD壮衣 裆kefskfkscjjA衤当 裇A衤血 裈A衤军 裉kefskcjjhslA衤艮 裋A衤豆 裌A衤夾 裍A衤困 裎kefskfcjjjfjA衤呈 裐A衤肙 裑A衤身
裒kjsfjcjjshslS衣臼 裓A衤戈廾 裔kjshslfrskfcjD衣冏 裕kefskskslfcjA衤谷 裖A衤辰 裗A衤㐬 裘jfkiskkkjshslD求衣 裙kefskcjjsfcjA衤君 裚D折衣
裛D亠口巴𧘇 裞A衤兑 裟kkifskskjshslD沙衣 裠D君衣 裢kefskjnjfkalA衤连 裣kefsksljkksjA衤佥 裤kefskkjsjnjfA衤库 裥kefskkfrfcjjA衤间 裦S衣㇒㇗一矛
裧A衤炎 裨kefsksfcjjsjfA衤卑 裩A衤昆 裪A衤匋 裫A衤𣶒 裬A衤夌 裭A衤虎 裮A衤昌 裯A衤周 裰kefskekekekelA衤叕 裱kefskjjfjshslA衤表 裲A衤兩
裳fksdefcjkjshslD龸口衣 裴fjjjfjjjkjshslD非衣 裵D亠非𧘇 裶A衤非 裷A衤卷 裸kefskfcjjjfslA衤果 裹kjfcjjjfskshslS衣果 裺A衤奄 裻D叔衣
裼kefskfcjjsrssA衤易 製sjjfrffgkjshslD制衣 裾kefskcjsjffcjA衤居 裿A衤奇 褀A衤其 褁D果𧘇 褂kefskjfjjfifkA衤卦 褃A衤肯 褄A衤妻 褅A衤帝 褆A衤是
褈A衤重 褉A衤契 褊kefskkcjsfrjffA衤扁 褋A衤枼 褍A衤耑 褎S衣㇒㇗一禾 褏S衣㇒㇗一由 褐kefskfcjjsrskbA衤曷 褑A衤爫于又 褒kjsffcjjfskshslS衣保
褓kefsksffcjjfslA衤保 褔A衤畐 褕A衤俞 褖A衤彖 褗A衤匽 褙kefskfjisufrjjA衤背 褚kefskjfjsfcjjA衤者 褛kefskksjfslmsjA衤娄 褜D胞衣 褝A衤単 褞A衤昷
褟A衤𦐇 褠A衤冓 褡kefskjffsljfcjA衤荅 褢S衣鬼 褣A衤容 褤A衤袁 褥kefskjsjjhsljgkA衤辱 褦A衤能 褧D耿衣 褨A衤差 褩D般衣 褪kefskcjjhskkalA衤退
褫kefskssfjesjusoA衤虒 褬A衤桑 褭S衣馬 褮D炏冖衣 褯A衤席 褰kdejjffjslkjshslD宀𠀎八衣 褱S衣罒氺 褴kefskffsjkfcffjA衤监 褵A衤离
褶kefskckickisfcjjA衤習 褷A衤徙 褹A衤埶 褺D執衣 褼A衤覀大巳 褽D尉衣 褾A衤票 褿A衤曹 襁kefskcjzfcjfcjfjkA衤强 襂A衤參 襃S衣㇒㇗一呆
襄kjfcjfcjjjffjshslS衣吅𠀎 襅A衤畢 襆A衤菐 襈A衤巽 襊A衤最 襋A衤棘 襌A衤單 襍A衤集 襎A衤番 襐A衤象 襑A衤尋 襒A衤敝 襓A衤堯 襔A衤廿巾𠓜 襕A衤阑 襗A衤睪 襘A衤會 襙A衤喿
襚A衤遂 襛A衤農 襜A衤詹 襞cjsfcjkjksjjfkjshslD辟衣 襟kefskjfskjfsljjgskA衤禁 襡A衤蜀 襢A衤亶 襣A衤鼻 襥A衤亻业䒑夫 襦kefskjdefkkkkjsfrffA衤需
襧A衤爾 襨A衤對 襩A衤賣 襫A衤奭 襭A衤頡 襮A衤日㳟 襰A衤賴 襱A衤龍 襳A衤韱 襵A衤聶 襶A衤戴 襷A衤擧 襸A衤贊 襹A衤麗 襺A衤繭 襻kefskjfskskskjfskjslsjjgA衤攀 襼A衤藝
襽A衤蘭 襾D一凵冂 西jfcsbjD兀囗 覀jfcffjW西 要jfcffjmsjD覀女 覂D覀乏 覃jfcffjfcjjjfD覀早 覄D覀伏 覅A要勿 覆jfcffjssfsjfcjjselD覀復 覇D覀䩗 覉D覀䩭
覊D覀䩻 覌A又見 覍D小見 覐S見爻 覑A片見 覒A毛見 覔D不見 覕A必見 覗A司見 覙A尔見 覚D⺍冖見 覛A⺁𧘇見 覜A兆見 覝A㶣見 覞A見見 覟A志見 覠A君見 覢A炎見 覣A委見 覤A虎見 覧D臣𠂉丶見
覨A咢見 覩A者見 覫A旁見 覭A冥見 覮D炏冖見 覰A虘見 覱D斬見 観A𠂉十隹見 覴A登見 覵A閒見 覶A爫龴冂厶又見 覸A間見 覹A見微 覻A䖒見 覼A爾見 覾A審見 见fcsuD冂儿 观ekfcsuA又见
觃A见子 规jjskfcsuA夫见 觅skksfcsuD爫见 视kefkfcsuA礻见 觇fjfcjfcsuA占见 览ffsjkfcsuD丨丨𠂉丶见 觉kksdefcsuD⺍冖见 觊fbfcjhfcsuA岂见
觋jfskskifcsuA巫见 觌jfekkjskfcsuA卖见 觍A典见 觎skjfrjjfgfcsuA俞见 觏jjffjfrfjjfcsuA冓见 觐jffjfcjjjfifcsuA堇见
觑fjesjuffksifcsuA虚见 角sesrjjfD⺈用 觓A角丩 觔A角力 觕A牛角 觖sesrjjfcjslA角夬 觗A角氏 觘A角少 觙A角及 觚sesrjjfsshklA角瓜 觛A角旦
觜fjfisusesrjjfD此角 觝A角氐 觞sesrjjfsjwssA角𠂉𠃓 觟A角圭 觠D龹角 觡A角各 觢D㓞角 解sesrjjfrssjjfA角刀牛 觤A角危 觥sesrjjffksjsuA角光
触sesrjjffcjfjkA角虫 觧A角羊 觨A角汞 觩A角求 觪A角辛 觫sesrjjfjfcjfslA角束 觬A角兒 觭A角奇 觮A角录 觯sesrjjfksfcjjjfA角单 觰A角者 觱D咸角 觲A角羊牛
觳jfjdejsesrjjfsvelS士殳冖一角 觵A角黄 觷D𦥯角 觹A角雋 觺D疑角 觻A角樂 觼A角夐 觽A角嶲 觾A角燕 觿A角巂 言kjjjfcjW亠二口 訄S九言 訅A言九 訆A言丩
訇srkjjjfcjS勹言 訉A言凡 訋A言勺 訍A言叉 訑A言也 訔D山言 託kjjjfcjsjuA言乇 訙A言丸 訚S门言 訜A言分 訞A言夭 訠A言引 訡A言今 訤A言爻 訦A言冘 訧A言尤 訨A言止 訫A言心
訬A言少 訮A言开 訯A言及 訰A言屯 訲A言中 訳A言尺 訵A言四 訷A言申 訸A言禾 訹A言术 註kjjjfcjkjjfjA言主 訽A言句 訾fjfisukjjjfcjD此言 訿A言此 詂A言付 詃A言玄 詄A言失
詅A言令 詇A言央 詈fcffjkjjjfcjD罒言 詉A言奴 詊A言半 詋A言兄 詌A言甘 詍A言世 詏A言幼 詑A言它 詓A言去 詙A言犮 詚A言旦 詜A言𠬢 詟D龙言 詤A言㠩 詥A言合 詧D月卩言 詨A言交
詯A言自 詴A言有 詶A言州 詸A言米 詹sejsskkjjjfcjD⺈厂八言 詺A言名 詻A言各 詽A言幵 詾A言匈 誀A言耳 誁A言并 誂A言兆 誃A言多 誈A言至 誉kksjslkjjjfcjD兴言
誊ksjjslkjjjfcjD龹言 誋A言忌 誎A言束 誏A言良 誐A言我 誓jgissjfkjjjfcjD折言 誔A言廷 誖A言孛 誗A訸刂 誙A言巠 誛A言彐冖又 誜A言夋 誝A言含 誟A言孝 誢A言見 誧A言甫
誩A言言 誫A言辰 読A言売 誮A言花 誯A言昌 誱A言疌 誳A言屈 誴A言宗 誵A言肴 誷A言罔 誸A言弦 誺A言來 誻A言沓 誽A言兒 諀A言卑 諁A言叕 諃A言林 諅D其言 諆A言其 諈A言垂 諊A言匊 諌A言東
諎A言昔 諐D侃言 諔A言叔 諕A言虎 諘A言表 諙A言昏 諚A言定 諠A言宣 諣A言咼 諥A言重 諨A言畐 諩A言並 諪A言亭 諬D禾尤言 諯A言耑 諰A言思 諵A言南 諹A言昜 諻A言皇 諽A言革 諿A言咠 謃A言星
謆A言扇 謇kdejjffjslkjjjfcjD宀𠀎八言 謈D日共言 謉A言鬼 謋A言桀 謌A言哥 謍D炏冖言 謑A言奚 謒A言倉 謓A言真 謕A言虒 謘A言尸辛 謜A言原 謞A言高 謟A言舀 謢A言隻 謣A言雩
謤A言票 謥A言悤 謦jfjcfjssvekkjjjfcjD殸言 謧A言离 謩D艹旲言 謪A言商 謮A言責 謯A言虘 謰A言連 謱A言婁 謲A言參 謴A言貫 謵A言習 謶A言庶 謷D敖言 謸A言敖 謺D執言 謻A言移
謼A言虖 謽D强言 謿A言朝 譀A言敢 譂A言單 譃A言虚 譄A言曾 譅A言歰 譆A言喜 譇A言奢 譈A言敦 譊A言堯 譋A言閒 譌A言爲 譍S䧹言 譐A言尊 譑A言喬 譒A言番 譔A言巽 譕A言無 譗A言答 譛A言替
譝A言黽 譠A言亶 譡A言當 譢A言遂 譣A言僉 譤A言敫 譥D敫言 警jffsrfcjsjslkjjjfcjD敬言 譧A言廉 譨A言農 譩A言意 譪A言葛 譬cjsfcjkjksjjfkjjjfcjD辟言 譮A言會
譱W羊誩 譲A言六𠀎𧘇 譳A言需 譵A言對 譶D言言言 譹A言豪 譺A言疑 譻D賏言 譼D臣𠂉丶罒言 譿A言慧 讁A言適 讂A言夐 讃A言賛 讄A言畾 讆D衛言 讇A言閻 讈A言歷 讉A言遺 讍A言噩 讏D衞言
讐D雔言 讑A言龠 讔A言隱 讗A言巂 讘A言聶 讙A言雚 讛A言藝 讝A言嚴 讟A言賣言 讠kpW㇊丶 计kpjfA讠十 订kpjgA讠丁 讣kpfkA讠卜 认kpslA讠人 讥kpsoA讠几 讦kpjjfA讠干
讧kpjfjA讠工 讨kpjgkA讠寸 让kpfjjA讠上 讪kpfbfA讠山 讫kpsjoA讠乞 讬A讠乇 训kpsffA讠川 议kpkslA讠义 讯kpojfA讠卂 记kpcjuA讠己 讱A讠刃 讲kpjjsfA讠井
讳kpjjrfA讠韦 讴kpjskbA讠区 讵kpjcjbA讠巨 讶kpjngsA讠牙 讷kpfrskA讠内 许kpsjjfA讠午 讹kpsfsuA讠化 论kpslsuA讠仑 讻A讠凶 讼kpslnkA讠公
讽kpsoskA讠风 设kpsvelA讠殳 访kpkjrsA讠方 诀kpcjslA讠夬 证kpjfjfjA讠正 诂kpjffcjA讠古 诃kpjfcjgA讠可 评kpjksjfA讠平 诅kpfcjjjA讠且
识kpfcjskA讠只 诇A讠冋 诈kpsjfjjA讠乍 诉kpssjfkA讠斥 诊kpslsssA讠㐱 诋kpshjykA讠氐 诌kpsecjjA讠刍 词kprjfcjA讠司 诎kpbffbfA讠出
诏kprsfcjA讠召 诐A讠皮 译kpeljjfA讠又二丨 诒kpnkfcjA讠台 诓kpjjjfjbA讠匡 诔kpjjjfslA讠耒 试kpjjfiykA讠式 诖kpjfjjfjA讠圭 诗kpjfjjgkA讠寺
诘kpjfjfcjA讠吉 诙kpjsdsslA讠灰 诚kpjsryskA讠成 诛kpsjjfslA讠朱 诜kpsjfjsuA讠先 话kpsjffcjA讠舌 诞kpsfjbalA讠延 诟kpssjfcjA讠后
诠kpsljjfjA讠全 诡kpsejsruA讠危 询kpsrfcjjA讠旬 诣kpsufcjjA讠旨 诤kpsecjjgA讠争 该kpkjnsskA讠亥 详kpksjjjfA讠羊 诧kpkdesjuA讠宅
诨kpdejnjfA讠军 诩kprkirkiA讠羽 诪A讠寿 诫kpjjsfyskA讠戒 诬kpjfskskjA讠巫 语kpjfcjfcjA讠吾 诮kpfksfrjjA讠肖 误kpfcjjjslA讠吴
诰kpsjfjfcjA讠告 诱kpsjfslwsA讠秀 诲kpsjbrkjkA讠每 诳kpstsjjfjA讠狂 说kpksfcjsuA讠兑 诵kpekfrjjfA讠甬 诶kpnksjjslA讠矣
请kpjjfjfrjjA讠青 诸kpjfjsfcjjA讠者 诹kpjffjjielA讠取 诺kpjffjsfcjA讠若 读kpjfekkjskA讠卖 诼kpjstsskslA讠豖 诽kpfjjjfjjjA讠非
课kpfcjjjfslA讠果 诿kpsjfslmsjA讠委 谀kpsfjcjjslA讠臾 谁kpsfkjjjfjA讠隹 谂kpslkedykkA讠念 调kpsrjfjfcjA讠周 谄kpsesfjcjjA讠臽
谅kpkjfcjgskA讠京 谆kpkjfcjegjA讠享 谇kpkjskskjfA讠卒 谈kpdsskdsslA讠炎 谉A讠审 谊kpkdefcjjjA讠宜 谋kpjffjjjfslA讠某 谌kpjffjjjskbA讠甚
谍kpjffjbjfslA讠枼 谎kpjffkjbsfuA讠荒 谏kpjfcksjfslA讠柬 谐kpjhsusfcjjA讠皆 谑kpfjesjujbjA讠虐 谒kpfcjjsrskbA讠曷 谓kpfcjfjfrjjA讠胃
谔kpfcjfcjjjzA讠咢 谕kpsljfrjjfgA讠俞 谖kpskksjjselA讠爰 谗kpsefcjsukkA讠免⺀ 谘kpkiseslfcjA讠咨 谙kpkjksjfcjjA讠音
谚kpkjksjssssA讠彦 谛kpkjksdefrfA讠帝 谜kpksjfskkalA讠迷 谝kpkcjsfrjffA讠扁 谞kpefjslfrjjA讠胥 谟kpjfffcjjjslA讠莫
谠kpfksdefcjsuA讠党 谡kpfcjfjskselA讠畟 谢kpsfrjjjsjgkA讠射 谣kpskkssjjfbfA讠爫缶 谤kpkjksdekjrsA讠旁 谥kpksjskfcffjA讠益
谦kpksjcjjffslA讠兼 谧kpdykskfcffjA讠𥁑 谨kpjffjfcjjjfjA讠堇 谩kpfcjjfcffjelA讠曼 谪kpkjksfrjffcjA讠啇 谫kpksjfrjjfgrsA讠剪
谬kpckickislsssA讠翏 谭kpjfcffjfcjjjfA讠西早 谮kpjnshjnsufcjjA讠朁 谯kpsfkjjjfjdkkkA讠焦 谰kpkfrjfcksjfskA讠阑
谱kpksjffksjfcjjA讠普 谲kpekegsfrskfcjA讠矞 谳kpjffrksjjfjslkA讠献 谴kpfcjfjfcjcjkalA讠遣 谵kpsejsskkjjjfcjA讠詹
谶kpskskjfjjjfjjjiyskA讠韱 谷skslfcjD八人口 谸A千谷 谹A谷厷 谺A谷牙 谻A谷丮 谼A谷共 谽A谷含 谾A谷空 豀A谷奚 豁kdejjjffcjskslfcjA害谷 豂A谷翏 豃A谷敢
豄A谷賣 豅A谷龍 豆jfcjksjD𠮛䒑 豇jfcjksijfjA豆工 豉jfcjksijfelA豆支 豊fcjffjjfcjksjD曲豆 豋D月卩豆 豌jfcjksikdesekruA豆宛 豍A豆卑 豏A豆兼
豐fjjjfjjjfbfjfcjksiD𠁳豆 豑A豊弟 豒A豐弟 豓A豐盇 豕jstssslD一𧰨 豖jstsskslD一匆冫 豗S兀豕 豘A豕屯 豙kjksjstssskD立𧰨 豚srjjjstssslA月豕
豛A豕殳 豜A豕开 豝A豕巴 豞A豕句 豟A豕戹 豠A豕且 象sefcjstssslD⺈口丨𧰨 豢ksjjsljstssskD龹豕 豣A豕幵 豤A豕艮 豥A豕亥 豦fjesjujstssslA虍豕 豧A豕甫 豨A豕希
豩jstssskjstssskA豕豕 豪kjfcjdejstssslD亠口冖豕 豫ekegsefcjstssslA予象 豭A豕叚 豮A豕贲 豯A豕奚 豰S士冖一殳豕 豱A豕昷 豲A豕原
豳fjstssskjstssskbfA山豩 豴A豕啇 豵A豕從 豷A豕壹 豸skkstssD爫犭 豹skkstsssrkA豸勺 豺skkstssjgsA豸才 豻A豸干 豼A豸比 豽A豸内 豾A豸丕 豿A豸句 貀A豸出
貁A豸穴 貂skkstssrsfcjA豸召 貃A豸白 貄A豸聿 貅skkstsssfjfslA豸休 貆A豸亘 貇A豸艮 貈A豸舟 貉skkstssselfcjA豸各 貊skkstssjsfcjjA豸百 貋A豸旱
貌skkstsssfcjjsuA豸皃 貎A豸兒 貏A豸卑 貐A豸俞 貑A豸叚 貒A豸耑 貔skkstsssfcskjjhsuA豸囟匕匕 貕A豸奚 貖A豸益 貗A豸婁 貘skkstssjfffcjjjslA豸莫 貚A豸單
貛A豸雚 貜A豸矍 貝fcjjjskD目八 貣D弋貝 貤A貝也 貥A貝亢 貦A貝元 貭S𣂑貝 貮S一弋貝 貱A貝皮 貵D厶大貝 貹A貝生 貾A貝氐 賆A貝并 賉A貝血 賋A貝交 賌D亥貝 賍A貝庄 賎A貝㦮 賏A貝貝
賐A貝夋 賔D宀𠃜貝 賖A貝余 賗A貝串 賘A貝庒 賛D㚘貝 賝A貝罙 賟A貝典 賥A貝卒 賨D宀示貝 賩A貝宗 賮D⺻灬貝 賯A貝㝁 賱A貝軍 賲D保貝 賳A貝哉 賶A貝倉 賷D十吅冖貝 賸A月龹貝 賹A貝益 賿A貝翏
贀D殹貝 贁A賏⺙ 贂A貝參 贃A貝患 贆A貝猋 贇kjskjjfjfiykfcjjjskD斌貝 贉A貝覃 贌A貝菐 贎A貝萬 贑A章貢 贒D臣忠貝 贕A卵賣 贘A貝賞 贙D虤貝 贚A貝龍 贝fcskD冂人
贞fjfcskD⺊贝 负sefcskD⺈贝 贠nkfcskD厶贝 贡jfjfcskD工贝 财fcskjgsA贝才 责jjfjfcskD龶贝 贤ffelfcskD丨丨又贝 败fcsksjslA贝⺙ 账fcsksjhlA贝长
货sfsufcskD化贝 质ssjffcskS𣂑贝 贩fcsksselA贝反 贪slkefcskD今贝 贫slrsfcskD分贝 贬fcskskelA贝乏 购fcsksrnkA贝勾 贮fcskkdejA贝㝉
贯bcfjfcskD毌贝 贰jjjfcskykS弍贝 贱fcskjjyskA贝戋 贲jfjfffcskD十艹贝 贳jffjbfcskD世贝 贴fcskfjfcjA贝占 贵fcjfjfcskD𠀐贝
贶fcskfcjsuA贝兄 贷sfjykfcskD代贝 贸shkrsfcskD卯贝 费cjzsffcskD弗贝 贺rsfcjfcskD加贝 贻fcsknkfcjA贝台 贼fcskjjsyskA贝戎
贽jgisokfcskD执贝 贾jfcffjfcskD覀贝 贿fcskjsfrjjA贝有 赀fjfisufcskD此贝 赁sfsjfjfcskD任贝 赂fcskselfcjA贝各 赃fcskkjsjfjA贝庄
资kiseslfcskD次贝 赅fcskkjnsskA贝亥 赆fcskcjslkkA贝尽 赇fcskjgkiskkA贝求 赈fcskjsjjhslA贝辰 赉jksjfslfcskD来贝 赊fcsksljjgskA贝佘
赋fcskjjfjfiykA贝武 赌fcskjfjsfcjjA贝者 赍jfskskdefcskD𠦏冖贝 赎fcskjfekkjskA贝卖 赏fksdefcjfcskD龸口贝 赐fcskfcjjsrssA贝易 赑D贝贝贝
赒A贝周 赓kjscjjslfcskS庚贝 赔fcskkjksjfcjA贝咅 赕fcskdsskdsslA贝炎 赖jfcjfsksefcskA束负 赗A贝冒 赘jjfjrssjslfcskD敖贝
赙fcskjfcjjfkjgkA贝尃 赚fcskksjcjjffslA贝兼 赛kdejjffjslfcskD宀𠀎八贝 赜jffcjfbjjfjfcskA𦣞责 赝jssfsfkjjjfjfcskS雁贝
赞sjfjshsjfjsufcskD兟贝 赟kjskjjfjfiykfcskD斌贝 赠fcskksfcfksjfcjjA贝曾 赡fcsksejsskkjjjfcjA贝詹 赢kjbfcjsrjjfcsksokS𣎆贝
赣kjksjfcjjjfseljfjfcskA章夂贡 赤jfjsgskD土丨亅八 赥A赤欠 赦jfjsgsksjslA赤⺙ 赧jfjsgskrfelA赤𠬝 赨A赤虫 赩A赤色 赪A赤贞
赫jfjsgskjfjsgskA赤赤 赭jfjsgskjfjsfcjjA赤者 赮A赤叚 赯A赤唐 走jfjfjslD土龰 赱D土㇝丷 赲S走力 赳jfjfjslhfS走丩 赴jfjfjslfkS走卜
赵jfjfjslskS走乂 赶jfjfjsljjfS走干 起jfjfjslcjuS走己 赸S走山 赹S走匀 赺S走今 赻S走少 赼S走欠 赽S走夬 赾S走斤 赿S走氏 趀S走㇒㇉㇒丨 趁jfjfjslslsssS走㐱
趂S走尔 趃S走失 趄jfjfjslfcjjjS走且 超jfjfjslrsfcjS走召 趆S走氐 趇S走立 趈S走占 趉S走出 越jfjfjsljhyskS走戉 趋jfjfjslsecjjS走刍 趌S走吉 趍S走多
趎S走朱 趏S走舌 趐S走羽 趑jfjfjslkiseskS走次 趒S走兆 趓S走朵 趔jfjfjsljsekfgS走列 趖S走坐 趗S走足 趘S走尾 趚S走束 趛S走金 趜S走匊 趝S走念 趞S走昔
趟jfjfjslfksfrfcjS走尚 趠S走卓 趡S走隹 趢S走录 趣jfjfjsljffjjiekS走取 趤S走宕 趥S走酋 趦S走咨 趧S走是 趩S走異 趪S走黄 趫S走喬 趬S走堯 趭S走焦 趮S走喿 趯S走翟
趰S走爾 趱jfjfjslsjfjshsjfjsufcskS走赞 足fcjfjslD口龰 趴fcjfjfislA⻊八 趵fcjfjfisrkA⻊勺 趶A⻊于 趷A⻊乞 趸jrsfcjfjslD万足 趹A⻊夬
趺fcjfjfijjslA⻊夫 趻A⻊今 趼fcjfjfijjsfA⻊开 趽A⻊方 趾fcjfjfifjfjA⻊止 趿fcjfjfisalA⻊及 跀A⻊月 跁A⻊巴 跂A⻊支 跃fcjfjfisjslA⻊夭
跄fcjfjfislruA⻊仓 跅A⻊斥 跆fcjfjfinkfcjA⻊台 跇A⻊世 跈A⻊㐱 跉A⻊令 跊A⻊未 跋fcjfjfijselkA⻊犮 跌fcjfjfisjjslA⻊失 跍A⻊古
跎fcjfjfikdesuA⻊它 跏fcjfjfirsfcjA⻊加 跐A⻊此 跑fcjfjfisrcjuA⻊包 跒A⻊可 跓A⻊主 跔A⻊句 跕A⻊占 跖fcjfjfijsfcjA⻊石 跗fcjfjfisfjgkA⻊付
跘A⻊半 跙A⻊且 跚fcjfjfisrsrjA⻊册 跛fcjfjfiesfelA⻊皮 跜A⻊尼 距fcjfjfijcjbA⻊巨 跞fcjfjfisbgskA⻊乐 跟fcjfjficjjhslA⻊艮 跠A⻊夷 跢A⻊多
跣fcjfjfisjfjsuA⻊先 跤fcjfjfikjskslA⻊交 跥A⻊朶 跦A⻊朱 跧A⻊全 跨fcjfjfijsljjzA⻊夸 跩A⻊曳 跪fcjfjfisejsruA⻊危 跫jfisokfcjfjslD巩足
跬fcjfjfijfjjfjA⻊圭 跭A⻊夅 跮A⻊至 路fcjfjfiselfcjA⻊各 跰A⻊并 跱A⻊寺 跲A⻊合 跳fcjfjfiskiuskA⻊兆 跴A⻊西 践fcjfjfijjyskA⻊戋
跶fcjfjfijskkalA⻊达 跷fcjfjfijysjsuA⻊尧 跸fcjfjfijhsujfA⻊毕 跹fcjfjfisjfkalA⻊迁 跺fcjfjfisvjfslA⻊朵 跻fcjfjfikjslsfA⻊齐
跼A⻊局 跽fcjfjficjudykkA⻊忌 跾D攸足 跿A⻊走 踀A⻊足 踁A⻊巠 踂A⻊耴 踃A⻊肖 踄A⻊步 踅jgissjffcjfjslD折足 踆A⻊夋 踇A⻊每 踈A⻊束 踉fcjfjfikcjjhslA⻊良
踊fcjfjfiekfrjjfA⻊甬 踋A⻊却 踌fcjfjfijjjsjgkA⻊寿 踍A⻊孝 踎A⻊否 踏fcjfjfigeslfcjjA⻊沓 踑A⻊其 踒A⻊委 踓A⻊隹 踔fcjfjfifjfcjjjfA⻊卓
踕A⻊疌 踖A⻊昔 踗A⻊念 踘A⻊匊 踙A⻊取 踚A⻊侖 踛A⻊坴 踜A⻊夌 踝fcjfjfifcjjjfslA⻊果 踞fcjfjficjsjffcjA⻊居 踟fcjfjfisjjskfcjA⻊知 踠A⻊宛 踡A⻊卷
踢fcjfjfifcjjsrssA⻊易 踣fcjfjfikjksjfcjA⻊咅 踤A⻊卒 踥A⻊妾 踦A⻊奇 踧A⻊叔 踨A⻊从龰 踩fcjfjfiskksjfslA⻊采 踪fcjfjfikdejjgskA⻊宗 踫A⻊並
踬fcjfjfissjffcskA⻊质 踭A⻊争 踮fcjfjfikjsfjfcjA⻊店 踯fcjfjfiksjjskwfA⻊郑 踱fcjfjfikjsjffjelA⻊度 踲A⻊盾 踳A⻊春
踵fcjfjfisjfcjjfjjA⻊重 踶A⻊是 踷A⻊者 踸A⻊甚 踹fcjfjfifbfjsfrffA⻊耑 踺fcjfjficjjjjfalA⻊建 踻A⻊咼 踼A⻊昜 踽fcjfjfisfcjfrfikA⻊禹
踾A⻊畐 踿A⻊秋 蹀fcjfjfijffjbjfslA⻊枼 蹁fcjfjfikcjsfrjffA⻊扁 蹂fcjfjfiekegsjfslA⻊柔 蹃A⻊若 蹄fcjfjfikjksdefrfA⻊帝 蹅A⻊查 蹆A⻊退
蹇kdejjffjslfcjfjslD宀𠀎八足 蹈fcjfjfiskkssfjcjjA⻊舀 蹉fcjfjfiksjjjsjfjA⻊差 蹊fcjfjfiskksnnkjslA⻊奚
蹋fcjfjfifcjjrkirkiA⻊𦐇 蹍A⻊展 蹎A⻊真 蹏A⻊虒 蹐A⻊脊 蹑fcjfjfijffjjjekelA⻊聂 蹒fcjfjfijffjfrskskA⻊艹两 蹓A⻊留 蹔D斬足 蹖A⻊舂 蹗A⻊鹿
蹘A⻊翏 蹙jsfjjgskyskfcjfjslD戚足 蹚fcjfjfifksdefcjjfjA⻊堂 蹛A⻊帶 蹜A⻊宿 蹝A⻊徙 蹞A⻊頃 蹡A⻊將 蹢A⻊啇 蹥A⻊連 蹦fcjfjfifbfsrjjsrjjA⻊崩
蹧A⻊曹 蹨A⻊然 蹩ksfrfsksjslfcjfjslD敝足 蹪A⻊貴 蹫A⻊矞 蹬fcjfjfiekssljfcjksjA⻊登 蹭fcjfjfiksfcfksjfcjjA⻊曾 蹮A⻊覀大巳
蹯fcjfjfisksjfslfcjfjA⻊番 蹰fcjfjfijsjfcjksijgkA⻊厨 蹱A⻊童 蹲fcjfjfiksjfcsbjjjgkA⻊尊 蹳A⻊發 蹴fcjfjfikjfcjgskjsukA⻊就 蹵D就足
蹶fcjfjfijsksjbfsseslA⻊厥 蹷S厥足 蹸A⻊粦 蹹A⻊翕 蹻A⻊喬 蹼fcjfjfiffksjksjjjslA⻊菐 蹽A⻊尞 蹾A⻊敦 蹿fcjfjfikdeskfcjfcjfA⻊窜 躀A⻊貫
躁fcjfjfifcjfcjfcjjfslA⻊喿 躃A⻊辟 躄D辟足 躅fcjfjfifcffjsrfcjfjkA⻊蜀 躆A⻊豦 躇fcjfjfijffjfjsfcjjA⻊著 躈A⻊敫 躌A⻊舞
躏fcjfjfijffkfrsfkjjjfjA⻊蔺 躐fcjfjfimmmfcskjhkkhkkyA⻊巤 躔fcjfjfikjsfcjjfjjskjfjA⻊廛 躗D衛足 躘A⻊龍 躙A⻊閵 躛D衞足
躜fcjfjfisjfjshsjfjsufcskA⻊赞 躝A⻊闌 躞fcjfjfikjjjfcjdsskdsskelA⻊燮 躟A⻊襄 躠D艹𠂤辛足 躢A⻊闒 躣A⻊瞿 躤A⻊藉 躧A⻊麗 躨A⻊夔 躩A⻊矍
身sfrjjjsW𨈑丿 躬sfrjjjscjzA身弓 躭A身冘 躮A身分 躯sfrjjjsjskbA身区 躰A身本 躱A身朶 躲sfrjjjssvjfslA身朵 躳A身吕 躴A身良 躵A身忍 躶A身果 躷A身委 躸A身奇
躹A身匊 躺sfrjjjsfksfrfcjA身尚 躻A身空 躼A身長 躽A身匽 躾A身美 躿A身康 軁A身婁 軂A身勞 軃A身單 軄A身音戈 軅A身雁 軆A身豊 軇A身壽 軈A身應 軉A身寶 車jfcjjjfW二丨日
軎jfcjjjffcjD車口 軐A車卂 軓A車凡 軕A車山 軖A車王 軗A車殳 軘A車屯 軙A車攴 軚A車太 軜A車内 軞A車毛 軠A車壬 軡A車今 転A車云 軣D車冫冫 軥A車句 軦A車兄 軧A車氐 軨A車令 軩A車台
軪A車幼 軬D厶大車 軭A車匡 軮A車央 軯A車平 軰D北車 軱A車瓜 軳A車包 軴A車主 軵A車付 軶A車戹 軷A車犮 軽A車圣 軿A車并 輀A車而 輁A車共 輂D共車 輆A車亥 輌A車両 輍A車谷 輎A車肖 輏A車酉
輐A車完 輑A車君 輖A車周 輘A車夌 輙A車取 輚A車戔 輠A車果 輡A車臽 輢A車奇 輣A車朋 輤A車青 輧A車幷 輨A車官 輫A車非 輭A車耎 輰A車昜 輱A車咸 輲A車耑 輴A車盾 輵A車曷 輷A車訇 輹A車复
輺A車𡿧田 輽A車畚 轁A車舀 轃A車秦 轇A車翏 轈A車巢 轊A車彗 轋A車連 轌A車雪 轏A車孱 轐A車菐 轑A車尞 轒A車賁 轓A車番 轕A車葛 轖A車嗇 轗A車感 轘A車睘 轙A車義 轚D𣪠車 轛A車對
轜A車需 轝D與車 轞A車監 轠A車畾 轣A車歷 轥A車藺 车jnjfD七十 轧jnfiuA车乚 轨jnfisoA车九 轩jnfijjfA车干 轪A车大 轫jnfirsdA车刃 转jnfijjxkA车专
轭jnfijsruA车厄 轮jnfislsuA车仑 软jnfiseslA车欠 轰jnjfekelD车双 轱jnfijffcjA车古 轲jnfijfcjgA车可 轳jnfifjcjsA车卢 轴jnfifcjfjA车由
轵jnfifcjskA车只 轶jnfisjjslA车失 轷jnfisksjgA车乎 轸jnfislsssA车㐱 轹jnfisbgskA车乐 轺jnfirsfcjA车召 轻jnfiekjfjA车龴工
轼jnfijjfiykA车式 载jfjjnfiyskS𢦏车 轾jnfijnkjfjA车至 轿jnfisjslsfA车乔 辀A车舟 辁jnfisljjfjA车全 辂jnfiselfcjA车各 较jnfikjskslA车交
辄jnfijffjjiuA车耴 辅jnfijfrjjfkA车甫 辆jnfijfrskskA车两 辇jjskjjsljnjfD㚘车 辈fjjjfjjjjnjfD非车 辉fksjshdejnjfA光军
辊jnfifcjjjhsuA车昆 辋jnfifrksjkjbA车罔 辌A车京 辍jnfiekekekelA车叕 辎jnfimmmfcjfjA车甾 辏jnfijjjsljjskA车𡗗夭 辐jnfijfcjfcjfjA车畐
辑jnfifcjjffjjjA车咠 辒A车昷 输jnfisljfrjjfgA车俞 辔nnijnjfnnifcjD纟纟车口 辕jnfijfjfcjshslA车袁 辖jnfikdejjjffcjA车害
辗jnficjsjffjhslA车展 辘jnfikjscffjjhsuA车鹿 辙jnfikjnkfrjjsjslA车育⺙ 辚jnfiksjfslsekjnfA车粦 辛kjksjjfD立十 辜jffcjkjksjjfD古辛
辝A台辛 辞sjffcjkjksjjfA舌辛 辟cjsfcjkjksjjfA𡰪辛 辠D自辛 辡A辛辛 辢A束辛 辣kjksjjsjfcjfslA辛束 辤A受辛 辥A𡴎辛 辧A辛刀辛
辨kjksjjsdskjksjjfA辛丿丶辛 辩kjksjjskpkjksjjfA辛讠辛 辪A止𠂤辛 辫kjksjjsnnikjksjjfA辛纟辛 辬W辛文辛 辰jsjjhslS厂二乚冫 辱jsjjhsljgkS辰寸
辳D林辰 辴A單辰 辵D彡龰 辶D丶㇆㇝ 辷S辶一 辸S辶乃 边rskalS辶力 辺S辶刀 辻S辶十 込S辶人 辽egkalS辶了 达jskkalS辶大 辿S辶山 迀S辶干 迁sjfkalS辶千 迂jjgkalS辶于
迃S辶亏 迄sjokalS辶乞 迅ojfkalS辶卂 迆S辶也 过jgkkalS辶寸 迈jrskalS辶万 迉S辶尸 迊S辶帀 迋S辶王 迌S辶月 迍S辶屯 迎shrfkalS辶卬 迏S辶太 运jjnkkalS辶云
近ssjfkalS辶斤 迒S辶亢 迓jngskalS辶牙 返ssekkalS辶反 迕sjjfkalS辶午 迖S辶犬 迗S辶天 还jsfkkalS辶不 这kjskkalS辶文 迚S辶中 进jjsfkalS辶井
远jjsukalS辶元 违jjrfkalS辶韦 连jnjfkalS辶车 迟cjskkalS辶尺 迠S辶占 迡S辶尼 迢rsfcjkalS辶召 迣S辶世 迤sjrfukalS辶㐌 迥frfcjkalS辶冋
迦rsfcjkalS辶加 迧S辶申 迨nkfcjkalS辶台 迩segskkalS辶尔 迪fcjfjkalS辶由 迫sfcjjkalS辶白 迬S辶主 迭sjjskkalS辶失 迮sjfjjkalS辶乍 迯S辶外
述jfskkkalS辶术 迱S辶它 迲S辶去 迳ekjfjkalS辶龴工 迵S辶同 迶jsfrjjkalS辶有 迷ksjfskkalS辶米 迸ksjjsfkalS辶并 迹kjsgskkalS辶亦 迺S辶西 迻S辶多
迼S辶吉 追sfcjcjkalS辶𠂤 迾S辶列 迿S辶旬 退cjjhskkalS辶艮 送ksjjskkalS辶关 适sjffcjkalS辶舌 逃skiuskkalS辶兆 逄seljnfkalS辶夅
逅ssjfcjkalS辶后 逆ksjbfskalS辶屰 逇S辶地 逈S辶向 选sjfjsukalS辶先 逊egigskkalS辶孙 逋jfrjjfkkalS辶甫 逌S辶卣 逍fksfrjjkalS辶肖 逎S辶酉
透sjfslwskalS辶秀 逐jstssskkalS辶豕 逑jgkiskkkalS辶求 递kscjzfskalS辶弟 逓S辶乕 途sljjgskkalS辶余 逖stsdsskkalS辶狄 逗jfcjksjkalS辶豆
逘S辶矣 通ekfrjjfkalS辶甬 逛stsjjfjkalS辶狂 逜S辶吾 逝jgissjfkalS辶折 逞fcjjjfjkalS辶呈 速jfcjfskkalS辶束 造sjfjfcjkalS辶告
逡nksksekkalS辶夋 逢seljjjfkalS辶夆 逤S辶沙 逥S辶囬 逦jfrkfrkkalS辶丽 逧S辶谷 逨S辶來 逩S辶奔 逪S辶昔 逫S辶叕 逬S辶幷 逭kdefcjcjkalS辶官
逮cjjgkiskkalS辶隶 逯cjjgkiskkalS辶录 逰S辶扌𠂉子 逳S辶育 逴S辶卓 逵jfjskjfjkalS辶坴 逶sjfskmsjkalS辶委 逷S辶易 逸sefcjsukkalS辶兔 逹S辶幸
逺S辶土㇛𧘇 逻fcffjsekkalS辶罗 逼jfcjfcjfjkalS辶畐 逽S辶若 逾sljfrjjfgkalS辶俞 逿S辶昜 遀jsjfjfrjjkalS辶左月 遁ssjffcjjjkalS辶盾
遂ksjstssskkalS辶㒸 遃S辶彦 遄fbfjsfrffkalS辶耑 遅S辶𡱝 遆S辶帝 遇fcjjfrfikkalS辶禺 遈S辶是 遉S辶貞 遌S辶咢 遍kcjsfrjffkalS辶扁
遏fcjjsrskbkalS辶曷 遐cjfjjcjekkalS辶叚 遑sfcjjjjfjkalS辶皇 遒ksjfcsbjjkalS辶酋 道ksjsfcjjjkalS辶首 遖S辶南 遗fcjfjfcskkalS辶贵
遘jjffjfrfjjkalS辶冓 遚S辶叟 遛shkrsfcjfjkalS辶留 遝S辶眔 遟S辶尸辛 遢fcjjrkirkikalS辶𦐇 遣fcjfjfcjcjkalS辶𠳋 遤S辶馬
遥skkssjjfbfkalS辶缶爫 遦S辶貫 遧S辶章 遨jjfjrssjskkalS辶敖 遪S辶參 遫S辶敕 遬S辶欶 遭jfcjffjfcjjkalS辶曹 遮kjsjffjdkkkkalS辶庶 遯S辶豚 遰S辶帶
遱S辶婁 遳S辶莝 遴ksjfsksekjnfkalS辶粦 遵ksjfcsbjjjgkkalS辶尊 遹S辶矞 遻S辶㖾 遽fjesjujstssskkalS辶豦 遾S辶筮 避cjsfcjkjksjjfkalS辶辟
邀sfcjjkjrssjskkalS辶敫 邂sesrjjfrssjjfkalS辶解 邃kdeskksjstssskkalS辶穴㒸 邅S辶亶 邆S辶登 邈skkstsssfcjjsukalS辶貌 邉S辶自宀㕣
邋mmmfcskjhkkhkkykalS辶巤 邌S辶黎 邍S辶夂田录 邎S辶䌛 邑fcjcfjuD口巴 邒A丁阝 邓ekwfA又阝 邔A己阝 邕mmmfcjcfjuD巛邑 邖A山阝 邗jjfwfA干阝 邘A于阝
邙kjbwfA亡阝 邚A女阝 邛jfiwfA工阝 邜A夕阝 邝kjswfA广阝 邞A夫阝 邟A亢阝 邠A分阝 邡kjrswfA方阝 邢jjsfwfA开阝 那rjjswfA㇆二丨阝 邤A斤阝 邥A冘阝 邦jjjswfA丰阝
邧A元阝 邨jbfhwfA屯阝 邩A火阝 邪jngswfA牙阝 邫A丰邑 邬srziwfA乌阝 邭A句阝 邮fcjfjwfA由阝 邯jffjjwfA甘阝 邰nkfcjwfA台阝 邱sfjfiwfA丘阝 邲A必阝
邳jsfkiwfA丕阝 邴jfrskwfA丙阝 邵rsfcjwfA召阝 邶fjijhwfA北阝 邷A瓦阝 邸shjykwfA氐阝 邹secjjwfA刍阝 邺ffksiwfA业阝 邻skkekwfA令阝 邼A匡阝 邽A圭阝
邾sjjfskwfA朱阝 邿A寺阝 郀A夸阝 郁jsfrjjwfA有阝 郂A亥阝 郃A合阝 郄skjsnkwfA𠫤阝 郅jnkjfiwfA至阝 郆A吉阝 郇srfcjjwfA旬阝 郈A后阝 郉A幵阝
郊kjskskwfA交阝 郋A自阝 郌A圭邑 郍A舟阝 郎kcjjhkwfA𢀳丶丶阝 郏jksjskwfA夹阝 郐skjjnkwfA会阝 郑ksjjskwfA关阝 郒A𢀳丶丶邑 郓dejnfiwfA军阝 郔A延阝
郕A成阝 郖A豆阝 郗skjsfrfwfA希阝 郘A吕阝 郙A甫阝 郚A吾阝 郛skksegiwfA孚阝 郜sjfjfcjwfA告阝 郝jfjsgskwfA赤阝 郞A良阝 郠A更阝 郡cjjsfcjwfA君阝
郢fcjjjfiwfA呈阝 郣A孛阝 郤A谷阝 郥A貝阝 郦jfrkfrkwfA丽阝 郧fcjfcskwfA员阝 部kjksjfcjwfA咅阝 郩A肴阝 郪A妻阝 郫sfcjjsjfwfA卑阝 郬A青阝
郭kjfcjegiwfA享阝 郮A周阝 郯dsskdsskwfA炎阝 郰A耳邓 郱A并阝 郲A來阝 郳A兒阝 郴jfskjfskwfA林阝 郶A咅邑 郷A乡𢀳丶阝 郸ksfcjjjfwfA单阝 郹A狊阝 郺A多邕
郻A目㇗巛阝 郼A韋阝 都jfjsfcjjwfA者阝 郾jfcjjmsjbwfA匽阝 郿A眉阝 鄀A若阝 鄁A背阝 鄂fcjfcjjjzwfA咢阝 鄃A俞阝 鄄jfcffjjfiwfA垔阝 鄅A禹阝 鄇A亻コ矢阝 鄈A癸阝
鄊A乡耶 鄋A叟阝 鄌A唐阝 鄍A冥阝 鄎A息阝 鄏A辱阝 鄐A畜阝 鄑A晋阝 鄓A臭阝 鄕A乡皀阝 鄗A高阝 鄘A庸阝 鄙fcjjffcfcjjwfA啚阝 鄚A莫阝 鄛A巢阝 鄜A鹿阝 鄝A翏阝
鄞jffjfcjjjfiwfA堇阝 鄟A專阝 鄠jdefkkkkjjzwfA雩阝 鄡A梟阝 鄢jfjfjjzdkkkwfA焉阝 鄣kjksjfcjjjfwfA章阝 鄤A曼阝 鄥A鳥阝 鄦A無阝 鄨D敝邑 鄪A費阝 鄫A曾阝
鄬A爲阝 鄮A貿阝 鄯ksjjjfksjfcjwfA善阝 鄱sksjfskfcjfjwfA番阝 鄵A喿阝 鄷A豊阝 鄸A夢阝 鄹jffjjieksfssskwfA聚阝 鄻A輦阝 鄼A賛阝 鄽A廛阝 鄾A憂阝 鄿A蕇阝
酀A燕阝 酁A毚阝 酂A赞阝 酃jdefkkkkfcjfcjfcjwfA霝阝 酄A雚阝 酅A巂阝 酆fjjjfjjjfbfjfcjksiwfA豐阝 酉jfcsbjjD兀日 酊jfcsbjjjgA酉丁
酋ksjfcsbjjD丷酉 酌jfcsbjjsrkA酉勺 配jfcsbjjcjuA酉己 酎jfcsbjjjgkA酉寸 酏jfcsbjjrfuA酉也 酐jfcsbjjjjfA酉干 酑A酉于 酒kkijfcsbjjA氵酉
酓D今酉 酔A酉卆 酕A酉毛 酖A酉冘 酗jfcsbjjskbfA酉凶 酘A酉殳 酙A酉斗 酚jfcsbjjslrsA酉分 酛A酉元 酜A酉夫 酝jfcsbjjjjnkA酉云 酞jfcsbjjjslkA酉太 酟A酉占
酠A酉可 酡jfcsbjjkdesuA酉它 酢jfcsbjjsjfjjA酉乍 酣jfcsbjjjffjjA酉甘 酤jfcsbjjjffcjA酉古 酥jfcsbjjsjfslA酉禾 酦A酉发 酧A酉守 酨S𢦏酉
酩jfcsbjjsekfcjA酉名 酪jfcsbjjselfcjA酉各 酫A酉全 酬jfcsbjjdskfkfA酉州 酭A酉有 酮jfcsbjjfrjfcjA酉同 酯jfcsbjjsufcjjA酉旨
酰jfcsbjjsjfjsuA酉先 酱kifsekjfcsbjjD丬夕酉 酲jfcsbjjfcjjjfjA酉呈 酳A酉幺月 酴jfcsbjjsljjgskA酉余 酵jfcsbjjjfjsegjA酉孝
酶jfcsbjjsjbrkjkA酉每 酷jfcsbjjsjfjfcjA酉告 酸jfcsbjjnkskselA酉夋 酹jfcsbjjskksjgkA酉寽 酺A酉甫 酻A酉孚 酼A酉㐬 酽jfcsbjjjffksjsA酉严
酾jfcsbjjjfrkfrkA酉丽 酿jfcsbjjkcjjhslA酉良 醀A酉隹 醁A酉录 醂A酉林 醄A酉匋 醅jfcsbjjkjksjfcjA酉咅 醆A酉戔 醇jfcsbjjkjfcjegjA酉享 醈A酉炎
醉jfcsbjjkjskskjfA酉卒 醊A酉叕 醋jfcsbjjjffjfcjjA酉昔 醌jfcsbjjfcjjjhsuA酉昆 醍jfcsbjjfcjjjfjslA酉是 醎A酉咸 醏A酉者
醐jfcsbjjjffcjsrjjA酉胡 醑jfcsbjjefjslfrjjA酉胥 醒jfcsbjjfcjjsjjfjA酉星 醓A酉冘皿 醔D秋酉 醕A酉亯 醗A酉発 醘A酉盍 醙A酉叟
醚jfcsbjjksjfskkalA酉迷 醛jfcsbjjjffsljjfjA酉荃 醝A酉差 醠A酉盎 醡A酉窄 醢jfcsbjjjsfcjfcffjA酉𥁓 醣jfcsbjjkjscjjffcjA酉唐 醤D丬寽酉
醥A酉票 醦A酉參 醧A酉區 醨A酉离 醩A酉曹 醪jfcsbjjckickislsssA酉翏 醭jfcsbjjffksjksjjjslA酉菐 醮jfcsbjjsfkjjjfjdkkkA酉焦
醯jfcsbjjkjnksfufcffjA酉㐬皿 醰A酉覃 醳A酉睪 醴jfcsbjjfcjffjjfcjksjA酉豊 醵jfcsbjjfjesjujstssslA酉豦 醶A酉僉 醷A酉意 醸A酉六𠀎𧘇 醹A酉需
醺jfcsbjjsjfcksjfjjdkkkA酉熏 醻A酉壽 醼A酉燕 醽A酉霝 醾A酉糜 醿A酉縻 釂A酉爵 釄A酉靡 釆sksjfslD㇒米 采skksjfslD爫木 釈A釆尺 釉sksjfskfcjfjA釆由
释sksjfskeljjfA釆又二丨 里fcjjfjjD田土 重sjfcjjfjjD千里 野fcjjfjiekegA里予 量fcjjjfcjjfjjD日一里 金sljjfksjW全丷 釖A金刀 釚A金九 釛A金力
釜sksljjfksjD父金 釞A金入 釟A金八 釠A金几 釡D八金 釢A金乃 釥A金小 釨A金子 釪A金于 釫A金亏 釬A金干 釭A金工 釮A金才 釯A金亡 釰A金刃 釱A金大 釲A金巳 釳A金乞 釶A金也 釸A金夕
釻A金丸 釼A金刄 釽A金爪 鈂A金冘 鈆A金公 鈊A金心 鈋A金化 鈌A金夬 鈏A金引 鈓A金壬 鈖A金分 鈗A金允 鈘A金支 鈙A金攴 鈚A金比 鈛A金戈 鈜A金厷 鈝A金牛 鈟A金弔 鈠A金殳 鈢A金木 鈤A金日
鈨A金元 鈩A金户 鈪A金厄 鈫A金文 鈬A金尺 鈭D此金 鈯A金出 鈱A金民 鈲A金瓜 鈵A金丙 鈶A金台 鈻A金㠯 鈼A金乍 鉁A金㐱 鉂A金史 鉃A金矢 鉄A金失 鉇A金㐌 鉌A金禾 鉎A金生 鉏A金且 鉐A金石
鉒A金主 鉓A金𠂉巾 鉔A金匝 鉖A金冬 鉘A金弗 鉙A金只 鉜A金付 鉟A金丕 鉠A金央 鉡A金半 鉣A金去 鉨A金尔 鉩A金尒 鉪A金世 鉫A金加 鉯A金以 鉰A金司 鉱A金広 鉲A金卡
鉴ffsjksljjfksjD丨丨𠂉丶金 鉵A金虫 鉹A金多 鉼A金并 鉽A金式 鉾A金牟 銁A金旬 銂A金州 銄A金向 銆A金百 銇A金耒 銉A金聿 銊A金戌 銋A金任 銌A金存 銎jfisoksljjfksjD巩金
銏A金册 銐D列金 銒A金幵 銔A金㔻 銕A金夷 銗A金后 銙A金夸 銝A金休 銞D旬金 銟A金山巾 銡A金吉 銢A金二水 銤A金米 銧A金光 銭A金㦮 銮kjffsksljjfksjD亦金 銯A金糸 銰A金艾 銲A金旱
銴D折金 銵A金身 銸A金耴 銺D壯金 銽A金𠯑 銾A金汞 銿A金甬 鋀A金豆 鋂A金每 鋄A金灭又 鋆jfisrkisljjfksjD均金 鋈kkisjsksljjfksjD沃金 鋉A金束 鋊A金谷 鋋A金延 鋍A金孛
鋎A金完 鋐skjjfksikdejsnkA金宏 鋑A金夋 鋓A鉌刂 鋔A金免 鋕A金志 鋖A金妥 鋘A金吴 鋚D攸金 鋛A金串 鋜A金足 鋞A金巠 鋠A金辰 鋡A金含 鋢A金孚 鋧A金見 鋫D利金 鋬D扳金 鋲A金兵
鋳A金寿 鋴A金克 鋵A金秃 鋷A金取 鋺A金宛 鋻D臤金 鋽A金卓 鋾A金匋 鋿A金尚 錂A金夌 錃D波金 錅D禾勹㇒金 錉A金昏 錊A金卒 錋A金朋 錌A金岸 錍A金卑 錎A金臽 錑A金戾 錓A金⺶乚 錔A金沓
錖D叔金 錗A金委 錜A金念 錝A金宗 錣A金叕 錤skjjfksijffjjjskA金其 錥A金育 錧A金官 錪A金典 錬A金東 錭A金周 錰A金杰 錱D金玨 錴A金坴 錵A金花 錷A金軋 錹A金肯 錺A金芳 錻A金武
錽A金𡕢 錾jnfissjfsljjfksjD斩金 錿A金虎 鍂A金金 鍄A金京 鍉A金是 鍌D洗金 鍎A金盾 鍏A金韋 鍐A金凶八夂 鍑A金复 鍒A金柔 鍓A金咠 鍕A金軍 鍖A金甚 鍗A金帝 鍙D洪金 鍜A金叚
鍝A金禺 鍞A金貞 鍟A金星 鍡A金畏 鍢A金畐 鍣A金苕 鍦A金施 鍧A金訇 鍨A金癸 鍪ekegssjsksljjfksjD敄金 鍫D秋金 鍮A金俞 鍯A金怱 鍱A金枼 鍲A金昬 鍳D臣𠂉丶金 鍴A金耑 鍷A金奎
鍸A金胡 鍹A金宣 鍻A金曷 鍽A金扁 鍿A金𡿧田 鎀A金亻丨㣊 鎁A金耶 鎃A金氵⺁𧘇 鎅A金界 鎆A金前 鎈A金差 鎉A金𦐇 鎋A金害 鎍A金索 鎎A金氣 鎏kkikjnksfusljjfksjD流金 鎐A金爫缶
鎑A金盍 鎒A金辱 鎕A金唐 鎗A金倉 鎙A金朔 鎜D般金 鎞A金囟比 鎟A金桑 鎠A金罡 鎤A金晃 鎥D條金 鎨A金隼 鎫A金宀乂八夂 鎯A金郎 鎱A金袁 鎴A金息 鎷A金馬 鎹A金送 鎺A金祖 鎻A金𧴲 鎼A金𧆠
鎽A金峯 鎾A金昷 鏀A金鹵 鏁A金巢 鏂A金區 鏄A金專 鏅A金脩 鏆A金貫 鏉A金欶 鏊jjfjrssjsksljjfksjD敖金 鏋A金廿巾𠓜 鏎A金畢 鏒A金參 鏓A金悤 鏔A金寅 鏕A金鹿
鏖kjscffjjhsusljjfksjS鹿金 鏙A金崔 鏚A金戚 鏛A金常 鏠A金逢 鏣A金庶 鏥A金宿 鏦A金從 鏧D殸金 鏩A金斬 鏪A金曹 鏫A金梨 鏬A金虖 鏭A金悉 鏮A金康 鏯A金爽 鏱A金章 鏲A金牽
鏳A金曾 鏴A金路 鏶A金集 鏸A金惠 鏼A金策 鏾A金散 鏿A金棠 鐀A金貴 鐁A金斯 鐂A金畱 鐅D敝金 鐆D隊金 鐈A金喬 鐉A金巽 鐊A金陽 鐌A金象 鐎A金焦 鐑A金結 鐕A金朁 鐖A金幾 鐗A金閒 鐚A金惡
鐛A金景 鐜D敦金 鐞A金尋 鐟A金未未日 鐡A金哉䒑 鐢D棥金 鐣A金掌 鐤A金鼎 鐪A金虜 鐬A金歲 鐭A金奥 鐰A金喿 鐱A金僉 鐴A金辟 鐷A金葉 鐹A金過 鐻A金豦 鐼A金賁
鐾cjsfcjkjksjjfsljjfksjD辟金 鑀A金愛 鑁A金凵𠂭八夂 鑂A金熏 鑃A金翟 鑅A金榮 鑆A金對 鑇A金齊 鑈A金爾 鑉A金蓋 鑋D輕金 鑍D賏金 鑎A金匚貴 鑏A金寧 鑐A金需 鑓A金遣 鑖A金蔑
鑗A金黎 鑘A金畾 鑙A金稽 鑚A金賛 鑛A金廣 鑜A金賞 鑝A金辶莑 鑟A金賣 鑡A金齒 鑢A金慮 鑤A金日㳟 鑦A金賢 鑧A金宀萈 鑨A金龍 鑩A金噩 鑫sljjfksjsljjfksisljjfksjD金金金
鑬A金覧 鑮A金薄 鑯A金韱 鑳A金蹇 鑴A金巂 鑵A金雚 鑶A金藏 鑸A金壘 鑺A金瞿 鑻A金攀 钀A金獻 钃A金屬 钄A金蘭 钅sjjjhW金 钆sjjjhuA钅乚 钇sjjjhoA钅㇠ 针sjjjhjfA钅十
钉sjjjhjgA钅丁 钊sjjjhfgA钅刂 钋sjjjhfkA钅卜 钌sjjjhegA钅了 钍sjjjhjfjA钅土 钎sjjjhsjfA钅千 钏sjjjhsffA钅川 钐sjjjhsssA钅彡 钑A钅及
钒sjjjhsokA钅凡 钓sjjjhsrkA钅勺 钔sjjjhkfrA钅门 钕sjjjhmsjA钅女 钖A钅𠃓 钗sjjjhelkA钅叉 钘A钅开 钙sjjjhjfjzA钅丐 钚sjjjhjsfkA钅不
钛sjjjhjslkA钅太 钜sjjjhjcjbA钅巨 钝sjjjhjbfuA钅屯 钞sjjjhfsksA钅少 钟sjjjhfcjfA钅中 钠sjjjhfrskA钅内 钡sjjjhfcskA钅贝 钢sjjjhfrskA钅冈
钣sjjjhsselA钅反 钤sjjjhslkeA钅今 钥sjjjhsrjjA钅月 钦sjjjhseslA钅欠 钧sjjjhsrkiA钅匀 钨sjjjhsrzjA钅乌 钩sjjjhsrnkA钅勾 钪sjjjhkjsoA钅亢
钫sjjjhkjrsA钅方 钬sjjjhdsslA钅火 钭sjjjhkkjfA钅斗 钮sjjjhcfjjA钅丑 钯sjjjhcfjuA钅巴 钰sjjjhjjfjkA钅玉 钱sjjjhjjyskA钅戋
钲sjjjhjfjfjA钅正 钳sjjjhjffjjA钅甘 钴sjjjhjffcjA钅古 钵sjjjhjfsljA钅本 钶sjjjhjfcjgA钅可 钷sjjjhjfcjbA钅叵 钸sjjjhjsfrfA钅布
钹sjjjhjselkA钅犮 钺sjjjhjhyskA钅戉 钻sjjjhfjfcjA钅占 钼sjjjhfcjjjA钅目 钽sjjjhfcjjjA钅旦 钾sjjjhfcjjfA钅甲 钿sjjjhfcjfjA钅田
铀sjjjhfcjfjA钅由 铁sjjjhsjjslA钅失 铂sjjjhsfcjjA钅白 铃sjjjhslkekA钅令 铄sjjjhsbgskA钅乐 铅sjjjhsvfcjA钅几口 铆sjjjhshsrfA钅卯 铇A钅包
铈sjjjhkjfrfA钅市 铉sjjjhkjnnkA钅玄 铊sjjjhkdesuA钅它 铋sjjjhdykskA钅必 铌sjjjhcjssuA钅尼 铍sjjjhesfelA钅皮 铎sjjjheljjfA钅又二丨 铏A钘刂
铐sjjjhjfjsjzA钅考 铑sjjjhjfjssuA钅老 铒sjjjhjffjjjA钅耳 铓A钅芒 铔A钅亚 铕sjjjhjsfrjjA钅有 铖sjjjhjsryskA钅成 铗sjjjhjksjslA钅夹
铘sjjjhjngswfA钅邪 铙sjjjhjysjsuA钅尧 铚A钅至 铛sjjjhfkscjjA钅当 铜sjjjhfrjfcjA钅同 铝sjjjhfcjfcjA钅吕 铞sjjjhfcjfrfA钅吊
铟sjjjhfcjskjA钅因 铠sjjjhfbfcjuA钅岂 铡sjjjhfcskfgA钅则 铢sjjjhsjjfslA钅朱 铣sjjjhsjfjsuA钅先 铤sjjjhsjfjalA钅廷 铥sjjjhsjfjnkA钅丢
铦A钅舌 铧sjjjhsfsujfA钅华 铨sjjjhsljjfjA钅全 铩sjjjhskjgskA钅杀 铪sjjjhsljfcjA钅合 铫sjjjhskiuskA钅兆 铬sjjjhselfcjA钅各
铭sjjjhsekfcjA钅名 铮sjjjhsecjjgA钅争 铯sjjjhsecfjuA钅色 铰sjjjhkjskslA钅交 铱sjjjhkjshslA钅衣 铲sjjjhkjksjsA钅产 铳sjjjhkjnksuA钅充
铴sjjjhkkiwssA钅汤 铵sjjjhkdemsjA钅安 银sjjjhcjjhslA钅艮 铷sjjjhmsjfcjA钅如 铸sjjjhjjjsjgkA钅寿 铹sjjjhjffdersA钅劳
铺sjjjhjfrjjfkA钅甫 铻A钅吾 铼sjjjhjksjfslA钅来 铽sjjjhjdykkykA钅忒 链sjjjhjnjfkalA钅连 铿sjjjhffeljfjA钅坚 销sjjjhfksfrjjA钅肖
锁sjjjhfksfcskA钅⺌贝 锂sjjjhfcjjfjjA钅里 锃sjjjhfcjjjfjA钅呈 锄sjjjhfcjjirsA钅助 锅sjjjhfcjfrskA钅呙 锆sjjjhsjfjfcjA钅告
锇sjjjhsjgiyskA钅我 锈sjjjhsjfslwsA钅秀 锉sjjjhskskjfjA钅坐 锊sjjjhskksjgkA钅寽 锋sjjjhseljjjfA钅夆 锌sjjjhkjksjjfA钅辛
锍sjjjhkjnksfuA钅㐬 锎sjjjhkfrjjsfA钅𫕲 锏sjjjhkfrfcjjA钅间 锐sjjjhksfcjsuA钅兑 锑sjjjhkscjzfsA钅弟 锒sjjjhkcjjhslA钅良
锓sjjjhcjjdeelA钅彐冖又 锔sjjjhcjsrfcjA钅局 锕sjjjhwfjfcjgA钅阿 锖sjjjhjjfjfrjjA钅青 锗sjjjhjfjsfcjjA钅者 锘sjjjhjffjsfcjA钅若
错sjjjhjffjfcjjA钅昔 锚sjjjhjfffcjfjA钅苗 锛sjjjhjsljfjsfA钅奔 锜A钅奇 锝sjjjhfcjjjjgkA钅㝵 锞sjjjhfcjjjfslA钅果
锟sjjjhfcjjjhsuA钅昆 锠A钅昌 锡sjjjhfcjjsrssA钅易 锢sjjjhfcjffcjjA钅固 锣sjjjhfcffjsekA钅罗 锤sjjjhsjfjffjjA钅垂
锥sjjjhsfkjjjfjA钅隹 锦sjjjhsfcjjfrfA钅帛 锧A钅质 锨sjjjhssjfseslA钅欣 锩sjjjhksjjslruA钅卷 锪sjjjhsrssdykkA钅忽
锫sjjjhkjksjfcjA钅咅 锬sjjjhdsskdsslA钅炎 锭sjjjhkdejfjslA钅定 键sjjjhcjjjjfalA钅建 锯sjjjhcjsjffcjA钅居 锰sjjjhegjfcffjA钅孟
锱sjjjhmmmfcjfjA钅甾 锲sjjjhjjjfrsjslA钅契 锳A钅英 锴sjjjhjhsusfcjjA钅皆 锵sjjjhkifsekjgkA钅将 锶sjjjhfcjfjdykkA钅思
锷sjjjhfcjfcjjjzA钅咢 锸sjjjhsjfsfjcjjA钅臿 锹sjjjhsjfskdsslA钅秋 锺sjjjhsjfcjjjfjA钅重 锻sjjjhsfjjisvelA钅段
锼sjjjhsfjcjjfelA钅叟 锽A钅皇 锾sjjjhskksjjselA钅爰 锿sjjjhkjfcjshslA钅哀 镀sjjjhkjsjffjelA钅度 镁sjjjhksjjfjjslA钅美
镂sjjjhksjfslmsjA钅娄 镃A钅兹 镄sjjjhcjzsffcskA钅费 镅sjjjhcfjsfcjjjA钅眉 镆sjjjhjfffcjjjslA钅莫 镇sjjjhjffcjjjjskA钅真 镈A钅尃
镉sjjjhjfcjfrksjfA钅鬲 镊sjjjhjffjjjekelA钅聂 镋A钅党 镌sjjjhsfkjjjfjwsA钅隽 镍sjjjhsfcjjjjfslA钅臬 镎sjjjhsljfcjsjjgA钅拿
镏sjjjhshkrsfcjfjA钅留 镐sjjjhkjfcjfrfcjA钅高 镑sjjjhkjksdekjrsA钅旁 镒sjjjhksjskfcffjA钅益 镓sjjjhkdejstssslA钅家
镔sjjjhkdesfjfjskA钅宾 镕sjjjhkdeskslfcjA钅容 镖sjjjhjfcffjjjgskA钅票 镗sjjjhfksdefcjjfjA钅堂 镘sjjjhfcjjfcffjelA钅曼
镙sjjjhfcjfjnnkgskA钅累 镚A钅崩 镛sjjjhkjscjjfrjjfA钅庸 镜sjjjhkjksjfcjjsuA钅竟 镝sjjjhkjksfrjffcjA钅啇 镞sjjjhkjrssjsjjslA钅族
镟sjjjhkjrssjefjslA钅旋 镠A钅翏 镡sjjjhjfcffjfcjjjfA钅西早 镢sjjjhjsksjbfsseslA钅厥 镣sjjjhjslksfcjjgskA钅尞
镤sjjjhffksjksjjjslA钅菐 镥sjjjhsefcjfjjfcjjA钅鲁 镦sjjjhkjfcjegisjslA钅敦 镧sjjjhkfrjfcksjfskA钅阑 镨sjjjhksjffksjfcjjA钅普
镩sjjjhkdeskfcjfcjfA钅窜 镪sjjjhcjzfcjfcjfjkA钅强 镫sjjjhekssljfcjksjA钅登 镬sjjjhjffsfkjjjfjelA钅蒦 镭sjjjhjdefkkkkfcjfjA钅雷
镮A钅睘 镯sjjjhfcffjsrfcjfjkA钅蜀 镰sjjjhkjsksjcjjffslA钅廉 镱sjjjhkjksjfcjjdykkA钅意 镲sjjjhkdesekkeljjgskA钅察
镳sjjjhkjscffjjhsudkkkA钅麃 镴A钅巤 镵A钅毚 镶sjjjhkjfcjfcjjjffjshslA钅襄 镸jfjjjnkD彐一厶 镹A镸久 镺A镸夭 镻A镸失 镼A镸屈 镽A镸尞 镾A镸爾
长sjhlW乚冫一 閁S門丿 閄A門人 閅S門丁 閇S門下 閊S門山 閍S門方 閐S門毛 閕S門牙 閖S門水 閗S門斗 閙S門市 閚S門立 閛S門平 閜S門可 閝S門令 閞S門厶廾 閟S門必 閠S門玉 関S門关 閦S門众
閧S門共 閪S門西 閮S門廷 閯S門沙 閰S門臼 閳S門車 閴S門貝 閵S門隹 閷A杀閃 閸S門亞 閺S門旻 闀S門巷 闁W門 闂S門卷 闄S門要 闅S𫕛攴 闎S門泉 闏S門風 闗S門𢇁 闘S門豆寸 闙S門啓 闚S門規
闛S門堂 闝S門敗 闟S門翕 闣S門當 闦S門豊 闧S門遠 门kfrA丶丨㇆ 闩kfrjS门一 闪kfrskS门人 闫kfrjjjS门三 闬S门干 闭kfrjgsS门才 问kfrfcjS门口 闯kfrczjS门马
闰kfrjjfjS门王 闱kfrjjrfS门韦 闲kfrjfskS门木 闳kfrjsnkS门厷 间kfrfcjjS门日 闵kfrkjskS门文 闶kfrkjsoS门亢 闷kfrdykkS门心 闸kfrfcjjfS门甲
闹kfrkjfrfS门市 闺kfrjfjjfjS门圭 闻kfrjffjjjS门耳 闼kfrjskkalS门达 闽kfrfcjfjkS门虫 闾kfrfcjfcjS门吕 闿kfrfbfcjuS门岂 阀kfrsfjyskS门伐
阁kfrselfcjS门各 阂kfrkjnsskS门亥 阃kfrfcjfskjS门困 阄kfrsefcjjuS门龟 阅kfrksfcjsuS门兑 阆kfrkcjjhskS门良 阇S门者 阈kfrjfcjiyskS门或
阉kfrjslfcjjuS门奄 阊kfrfcjjfcjjS门昌 阋kfrsfjcjjsuS门兒 阌kfrskksdeekS门受 阍kfrshjyfcjjS门昏 阎kfrsesfjcjjS门臽 阏kfrkjrsslkkS门於
阐kfrksfcjjjfS门单 阑kfrjfcksjfskS门柬 阒kfrfcjjjjskkS门狊 阓S门贵 阔kfrkkisjffcjS门活 阕kfrekssljjskS门癸 阖kfrjfjnkfcffjS门盍
阗kfrjffcjjjjskS门真 阘S门𦐇 阙kfrksjbfsseskS门欮 阚kfrejffjjisjskS门敢 阛S门睘 阜sfcjcjjfD𠂤十 阝wfW丨㇌ 阞wfrsA阝力 队wfslA阝人 阠A阝卂
阡wfsjfA阝千 阢wfjsuA阝兀 阣A阝乞 阤A阝也 阥A阝水 阦A阝火 阧A阝斗 阨A阝厄 阩A阝升 阪wfsselA阝反 阫A阝不 阬A阝亢 阭A阝允 阮wfjjsuA阝元 阯A阝止 阰A阝比
阱wfjjsfA阝井 防wfkjrsA阝方 阳wffcjjA阝日 阴wfsrjjA阝月 阵wfjnjfA阝车 阶wfslsfA阝介 阷A阝正 阸A阝戹 阹A阝去 阺A阝氐 阻wffcjjjA阝且 阼wfsjfjjA阝乍
阽wffjfcjA阝占 阾A阝令 阿wfjfcjgA阝可 陀wfkdesuA阝它 陁A阝㐌 陂wfesfelA阝皮 陃A阝丙 附wfsfjgkA阝付 际wfjjgskA阝示 陆wfjjfbfA阝击 陇wfjsuskA阝龙
陈wfjngskA阝东 陉wfekjfjA阝龴工 陊A阝多 陋wfjfrskbA阝㇗丙 陌wfjsfcjjA阝百 降wfseljnfA阝夅 陎A阝朱 陏wfjsfrjjA阝有 限wfcjjhslA阝艮 陑A阝而 陒A阝危
陓A阝夸 陔wfkjnsskA阝亥 陕wfjksjslA阝夹 陖A阝夋 陗A阝肖 陙A阝辰 陚A阝武 陛wfjhsujfjA阝坒 陜A阝夾 陞wfsjsfjfjA阝𡉼 陟wffjfjfssA阝步 陠A阝甫
陡wfjfjfjslA阝走 院wfkdejjsuA阝完 除wfsljjgskA阝余 陥A阝⺈旧 陦A阝寿 陧wffcjjjfjA阝圼 陨wffcjfcskA阝员 险wfsljkksjA阝佥 陪wfkjksjfcjA阝咅
陫A阝非 陬wfjffjjielA阝取 陭A阝奇 陮A阝隹 陯A阝侖 陱A阝匊 陲wfsjfjffjjA阝垂 陴wfsfcjjsjfA阝卑 陵wfjfjskselA阝夌 陶wfsrsjjfbfA阝匋
陷wfsesfjcjjA阝臽 陹A阝升日 険A阝㑒 陻A阝覀土 陼A阝者 陾A阝耎 陿A阝匧 隀A阝重 隁A阝匽 隂A阝人镸 隃A阝俞 隄A阝是 隅wffcjjfrfikA阝禺 隆wfseljsjjfjA阝夂一生 隇A阝威
隈wffcjfjjhslA阝畏 隋wfjsjfjfrjjA阝左月 隌A阝音 隍wfsfcjjjjfjA阝皇 随wfjsfrjjkalA阝迶 隐wfsecjjdykkA阝急 隒A阝兼 隓A阝𢀡
隔wfjfcjfrksjfA阝鬲 隖A阝烏 隗wfsfcjjsunkA阝鬼 隘wfksjskfcffjA阝益 隙wffskfcjjgskA阝小日小 隚A阝堂 障wfkjksjfcjjjfA阝章 隝A阝鳥 隞A阝敖 隟A阝巢
隠A阝𪺵心 隡A阝産 隢A阝堯 隣A阝粦 隥A阝登 隦A阝辟 隧wfksjstssskkalA阝遂 隩A阝奥 隫A阝賁 隬A阝爾 隭A阝需 隰wffcjjnnknnkdkkkA阝㬎 隲A阝少馬
隳wfjsjfjfrjjslgdkkD隋𠇍 隵A阝戲 隶cjjgkislD⺺氺 隷A士示隶 隹sfkjjjfjW亻一二丨一丶 隺desfkjjjfjD巾隹 隼sfkjjjfjjfD隹十 隽sfkjjjfjwsD隹乃
难eksfkjjjfjA又隹 隿A弋隹 雀fsksfkjjjfjD少隹 雁jssfsfkjjjfjS厂倠 雂A今隹 雃A开隹 雄jsnksfkjjjfjA厷隹 雅jngssfkjjjfjA牙隹
集sfkjjjfjjfslD隹木 雇kcjssfkjjjfjS户隹 雈D卝隹 雉sjjsksfkjjjfjA矢隹 雊A句隹 雌fjfijhsfkjjjfjA此隹 雍kjnnssfkjjjfjD亠乡隹
雎fcjjisfkjjjfjA且隹 雏secjjsfkjjjfjA刍隹 雐S虍隹 雑A杂隹 雒sekfcjsfkjjjfjA各隹 雓A余隹 雔A隹隹 雕srjfjfcjsfkjjjfjA周隹 雗A龺人隹 雘A丹蒦
雚jfffcjfcjsfkjjjfjD艹𨾴 雝A邕隹 雟D屮隹冂㕣 雠sfkjjjfjkpsfkjjjfjA隹讠隹 雡A翏隹 雤D𦥯隹 雥D隹隹隹 雦A隹隹隹 雧D雥木 雨jfrfkkkkW帀冫冫
雩jdefkkkkjjzD雨亏 雪jdefkkkkcjjD雨彐 雫D雨下 雬D雨木 雭D雨及 雮D雨毛 雯jdefkkkkkjslD雨文 雰D雨分 雱D雨方 雳jdefkkkkjsrsD雨历 雴D雨立 雵D雨央
零jdefkkkkslkekD雨令 雷jdefkkkkfcjfjD雨田 雸D雨甘 雹jdefkkkksrcjuD雨包 雺D雨矛 雼D雨石 雽D雨乎 雾jdefkkkkselrsD雨务 雿D雨兆
需jdefkkkkjsfrffD雨而 霁jdefkkkkkjslsfD雨齐 霂D雨沐 霃D雨沈 霄jdefkkkkfksfrjjD雨肖 霅D雨言 霆jdefkkkksjfjalD雨廷 震jdefkkkkjsjjhslD雨辰
霈jdefkkkkkkijfrfD雨沛 霉jdefkkkksjbrkjkD雨每 霊D雨二业 霋D雨妻 霌D雨周 霍jdefkkkksfkjjjfjD雨隹 霎jdefkkkkkjksjmsjD雨妾
霏jdefkkkkfjjjfjjjD雨非 霐D雨泓 霑jdefkkkkkkifjfcjD雨沾 霒A雲今 霓jdefkkkksfjcjjsuD雨兒 霔D雨注 霕A雲屯 霖jdefkkkkjfskjfslD雨林 霗D雨泠
霘D雨洞 霙D雨英 霚D雨敄 霛D雨𢏝 霜jdefkkkkjfskfcjjjD雨相 霝jdefkkkkfcjfcjfcjD雨𠱠 霞jdefkkkkcjfjjcjelD雨叚 霟D雨洪 霠D雨立今 霡D雨脉 霣D雨員
霤D雨留 霥D雨冡 霦D雨彬 霨D雨尉 霩D雨郭 霪jdefkkkkkkiskkssjfjD雨淫 霫D雨習 霬D雨異 霭jdefkkkkkpfcjjsrskbD雨谒 霮D雨湛 霯D雨登
霰jdefkkkkjffjfrjjsjslD雨散 霱D雨矞 露jdefkkkkfcjfjfiselfcjD雨路 霳D雨隆 霴A雲隶 霵D雨戢 霶D雨滂 霷D雨暘 霸jdefkkkkjffjfcjjfsrjjD雨䩗
霹jdefkkkkcjsfcjkjksjjfD雨辟 霺D雨彳山⺙兀 霻D雨豊 霼A雲氣 霾jdefkkkkskkstssfcjjfjjD雨貍 霿D雨矛夂目 靀D雨蒙 靁D雨畾 靃D雨雔 靅A雲費 靇D雨龍 靊D雨豐
靋D雨瀝 靌D雨寳 靍D雨䳡 靎D雨鵭 靏D雨鶴 靐D雷雷雷 靑D龶円 青jjfjfrjjD龶月 靓jjfjfrjjfcsuA青见 靔A青气 靕A正青 靖kjksijjfjfrjjA立青 靗A青光 靘A青色
静jjfjfrjjsecjjgA青争 靛jjfjfrjjkdejfjslA青定 非fjjjfjjjW丨三丨三 靟D非毛 靠sjfjfcjfjjjfjjjD⺧啡 靡kjsjfskjfslfjjjfjjjS麻非
面jsfcffjjjD丆囬 靣D一囗丶口 靤A面包 靥jsjslkjsfcffjjjS厌面 靧A面貴 革jffjfcjjfD廿中十 靪A革丁 靫A革叉 靬A革干 靭A革刃 靮A革勺 靯A革土 靰A革兀 靱A革刄 靲A革今
靳jffjfcjjfssjfA革斤 靴jffjfcjjfsfsuA革化 靵A革丑 靶jffjfcjjfcfjuA革巴 靷A革引 靸A革及 靹A革内 靺A革末 靻A革且 靼jffjfcjjffcjjjA革旦 靽A革半
靾A革世 靿A革幼 鞀A革召 鞁A革皮 鞂A革禾 鞃A革弘 鞄A革包 鞅jffjfcjjffcjslA革央 鞆A革丙 鞇A革因 鞈A革合 鞉A革兆 鞊A革吉 鞋jffjfcjjfjfjjfjA革圭 鞌D安革
鞍jffjfcjjfkdemsjA革安 鞎A革艮 鞐A革𠧗 鞑jffjfcjjfjskkalA革达 鞒jffjfcjjfsjslsfA革乔 鞓A革呈 鞔jffjfcjjfsefcjsuA革免 鞕A革更 鞖A革妥
鞗A亻丨夂革 鞘jffjfcjjffksfrjjA革肖 鞙A革肙 鞚A革空 鞛A革咅 鞜A革沓 鞞A革卑 鞟A革享 鞠jffjfcjjfsrksjfskA革匊 鞡A革拉 鞢A革枼
鞣jffjfcjjfekegsjfslA革柔 鞤D封革 鞥A革弇 鞧A革酋 鞨A革曷 鞩A鞘刂 鞪D敄革 鞫jffjfcjjfsrkjjjfcjA革訇 鞬A革建 鞭jffjfcjjfsfjfcjjslA革便 鞮A革是
鞯jffjfcjjfjffjsfegjA革荐 鞰A革昷 鞱A革舀 鞲jffjfcjjfjjffjfrfjjA革冓 鞳A革荅 鞴jffjfcjjfjffjsfrjjfA革艹丆用 鞵A革奚 鞶D般革 鞷D鬲革 鞸A革畢
鞹A革郭 鞺A革堂 鞻A革婁 鞼A革貴 鞾A革華 鞿A革幾 韀A革廌 韂A革詹 韄A革蒦 韅A革㬎 韇A革賣 韈A革蔑 韊A革蘭 韋cfjfcjjnfD力一口㐄 韎A韋末 韏D龹韋 韐A韋合 韑S光韋 韒A韋肖 韔A韋長
韕A韋享 韖A韋柔 韗A韋軍 韘A韋枼 韚A韋革 韛A韋艹丆用 韟A韋皋 韠A韋畢 韡cfjfcjjnfjffjjffjjfA韋華 韢A韋惠 韣A韋蜀 韤A韋蔑 韥A韋賣 韦jjrfW三㇆丨 韧jjrfrsdA韦刃
韨A韦犮 韩jffcjjjfjjrfA龺韦 韪fcjjjfjsljjrfS是韦 韫jjrffcjjfcffjA韦昷 韬jjrfskkssfjcjjA韦舀 韭fjjjfjjjjD非一 韮D艹韭 韯S𢦏韭
韰fjsekelfjjjfjjjjD𣦼韭 韱skskjfjjjfjjjiyskA从戈韭 韲D亠卩卩丫韭 音kjksjfcjjD立日 韴A音帀 韵kjksjfcjjsrkiA音匀 韶kjksjfcjjrsfcjA音召
韷A音出 韸A音夆 韹A音皇 韺A音英 韼A音逢 韽A酓音 韾D殸音 頀A音蒦 頁jsfcjjjskD丆貝 頄A九頁 頉A止頁 頋A厄頁 頔fcjfjjsfcjjjskA由頁 頕A卢頁 頖A半頁 頙A正頁 頚A圣頁
頛A耒頁 頝A交頁 頞A安頁 頟A各頁 頢A舌頁 頣A臣頁 頥A丨臣頁 頧A𠂤頁 頨A羽頁 頩A并頁 頪A米頁 頫skihskjsfcjjjskA兆頁 頬A夹頁 頯A𢌳頁 頱A寽頁 頳A赤頁 頶A告頁 頺A秀頁
頼A束頁 頾D須此 頿A彡此頁 顀A隹頁 顁A定頁 顂A來頁 顃A炎頁 顄A函頁 顅A肩頁 顇A卒頁 顈A匕糸頁 顉A金頁 顊A阜頁 顋A思頁 顐A軍頁 顑A咸頁 顕A显頁 顖A恖頁 顚A眞頁 顜A冓頁 顝A骨頁 顟A翏頁
顠A票頁 顡A豙頁 顣A戚頁 顤A堯頁 顦A焦頁 顨D𩔊丌 顩A僉頁 顪A歲頁 顭A夢頁 顮A賓頁 顲A炏㐭頁 页jsfcskD丆贝 顶jgjsfcskA丁页 顷jhjsfcskA匕页 顸jjfjsfcskA干页
项jfijsfcskA工页 顺sffjsfcskA川页 须sssjsfcskA彡页 顼jjfijsfcskA王页 顽jjshjsfcskA元页 顾jsrhjsfcskA厄页 顿jbfhjsfcskA屯页
颀ssjfjsfcskA斤页 颁skrsjsfcskA分页 颂sknkjsfcskA公页 颃kjspjsfcskA亢页 预ekegjsfcskA予页 颅fjcjsjsfcskA卢页 领skkekjsfcskA令页
颇esfekjsfcskA皮页 颈ekjfijsfcskA龴工页 颉jfjfcjjsfcskA吉页 颊jksjskjsfcskA夹页 颋A廷页 颌skjfcjjsfcskA合页 颍sugeskjsfcskA匕水页
颎A匕火页 颏kjnsskjsfcskA亥页 颐jffcjfbjsfcskA𦣞页 频fjfjfssjsfcskA步页 颒A水廾页 颓sjfskspjsfcskA秃页 颔skkefcjjsfcskA含页 颕A𥘈页
颖susjfskjsfcskA匕禾页 颗fcjjjfskjsfcskA果页 题fcjjjfjsljsfcskS是页 颙A禺页 颚fcjfcjjjzjsfcskA咢页 颛fbfjsfrffjsfcskA耑页
颜kjksjssssjsfcskA彦页 额kdesekfcjjsfcskA客页 颞jffjjjekekjsfcskA聂页 颟jffjfrskskjsfcskA艹两页 颠jffcjjjjskjsfcskA真页
颡ekekekjfskjsfcskA桑页 颢fcjjkjfcjgskjsfcskA景页 颣A米糸页 颤kjfcfcjjfcjjijsfcskA亶页 颥jdefkkkkjsfrffjsfcskA需页
颦fjfjfssjsfcsksfcjjsjfD频卑 颧jfffcjfcjsfkjjjfjjsfcskA雚页 颩S風彡 颪D下風 颫S風夫 颬S風牙 颰S風犮 颲S風列 颴S風𠂉疋 颵S風肖 颷S風炎 颹S風韋 颽A豈風
颾S風蚤 颿A馬風 飁A習風 飂S風翏 飃S風票 飅S風畱 飇S風猋 飉S風尞 飊A焱風 飋S風瑟 飌A雚風 飍D風䬕 风soskS几乂 飏soskwssS风𠃓 飐S风占 飑sosksrcjuS风包
飒kjksisoskA立风 飓soskfcjjjjskS风具 飔S风思 飕sosksfjcjjfekS风叟 飖A爫缶风 飗S风留 飘jfcffjjjgsksoskA票风 飙jskkjskkjskksoskA猋风
飚soskdsskdsskdsskS风焱 飜A番飛 飝D飛飛飛 飞oskS㇠冫 食slkcjjhskD亽艮 飡A冫食 飤A飠人 飦A飠干 飧sekslkcjjhslA夕食 飨nnsslkcjjhskA乡食 飬D龹良
飮A𩙿欠 飰A飠卞 飳A飠主 飵A飠乍 飶A飠必 飷A飠且 飸A号食 飹A飠卯 飺D此食 飻A飠㐱 餀A飠艾 餁A飠任 餂A飠舌 餆A飠兆 餇A飠同 餋D龹食 餍jsjskkslkcjjhskS厌食
餐fjsekekslkcjjhskD𣦼食 餔A飠甫 餙A飠希 餝A飠芳 餟A飠叕 餠A飠幷 餢A飠咅 餣A飠奄 餤A飠炎 餥D非食 餦A飠長 餧A飠委 餩A飠人亥 餪A飠耎 餫A飠軍 餭A飠皇
餮jsekslsssslkcjjhskD殄食 餯A飠彖 餰A飠衍 餲A飠曷 餴A飠奔 餹A飠唐 餻A飠羔 餽A飠鬼 饀A飠舀 饂A飠昷 饄A飠堂 饆A飠畢 饇A飠區 饍A飠善 饎A飠喜 饏D敢食 饐A飠壹 饓A飠棠
饔kjnnssfkjjjfjslkcjjhskD雍食 饕fcjjzfjesjusoslkcjjhskD號食 饖A飠歲 饙A飠賁 饚A飠蓋 饛A飠蒙 饝A飠磨 饟A飠襄 饠A飠羅 饡A飠贊 饣sehW⺈乚 饤A饣丁
饥sehsoA饣几 饦A饣乇 饧sehwssA饣𠃓 饨sehjbfuA饣屯 饩sehsjjoA饣气 饪sehsjfjA饣壬 饫sehsjslA饣夭 饬sehsjrsA饣𠂉力 饭sehsselA饣反
饮sehseslA饣欠 饯sehjjyskA饣戋 饰sehsjfrfA饣𠂉巾 饱sehsrcjuA饣包 饲sehrjfcjA饣司 饳A饣出 饴sehnkfcjA饣台 饵sehjffjjjA饣耳 饶sehjysjsuA饣尧
饷sehsfrfcjA饣向 饸sehsljfcjA饣合 饹sehselfcjA饣各 饺sehkjskslA饣交 饻A饣衣 饼sehksjjsfA饣并 饽sehjfdeegjA饣孛 饾A饣豆 饿sehsjgiyskA饣我
馀sehsljjgskA饣余 馁sehskksmsjA饣妥 馂A饣夋 馃sehfcjjjfslA饣果 馄sehfcjjjhsuA饣昆 馅sehsesfjcjjA饣臽 馆sehkdefcjcjA饣官
馇sehjfslfcjjjA饣查 馈sehfcjfjfcskA饣贵 馉A饣骨 馊sehsfjcjjfelA饣叟 馋sehsefcjsukkA饣免⺀ 馌A饣盍 馍sehjfffcjjjslA饣莫 馎A饣尃
馏sehshkrsfcjfjA饣留 馐sehksjjjscfjjA饣羞 馑sehjffjfcjjjfjA饣堇 馒sehfcjjfcffjelA饣曼 馓sehjffjfrjjsjslA饣散
馔sehcjhcjujffjskA饣巽 馕sehjfcjfdefcjfcjjjffjshslA饣囊 首ksjsfcjjjD䒑自 馗soksjsfcjjjS九首 馘ksjsfcjjjjfcjiyskA首或
香sjfslfcjjD禾日 馚A香分 馛A香犮 馜A香尼 馝A香必 馞A香孛 馟A香孚 馠A香含 馡sjfslfcjjfjjjfjjjA香非 馢A香戔 馣A香奄 馤A香曷 馥sjfskfcjjsjfcjjselA香复
馦A香兼 馧A香昷 馨jfjcfjssveksjfslfcjjD殸香 馩A香賁 馪A香賓 馫D香𩡐 馯A馬干 馰A馬勺 馲A馬乇 馵D馬廾 馶A馬支 馷A馬巿 馸A馬斤 馺A馬及 馻A馬允 馽D馬中 馾A馬冘 馿A馬户
駀A馬尤 駂A𠤏馬 駄A馬太 駅A馬尺 駆A馬区 駇A馬⺙ 駈A馬丘 駊A馬皮 駋A馬召 駌D夗馬 駍A馬平 駎A馬由 駏A馬巨 駖A馬令 駗A馬㐱 駚A馬央 駜A馬必 駞A馬㐌 駠A馬卯 駣A馬兆 駤A馬至 駥A馬戎
駦D龹馬 駧A馬同 駨A馬旬 駩A馬全 駫A馬光 駬A馬耳 駮A馬交 駯A馬朱 駲A馬州 駳A馬延 駴A馬戈廾 駵A馬丣 駶A馬局 駷A馬束 駹A馬尨 駺A馬良 駻A馬旱 駽A馬肙 駾A馬兑 騀A馬我 騃A馬矣 騆A馬周
騇A馬舍 騈A馬幷 騉A馬昆 騋A馬來 騐A馬念 騒A馬𧈡 験A馬㑒 騔A馬曷 騕A馬要 騗A扁馬 騘A馬怱 騚A馬前 騛A馬飛 騜A馬皇 騝A馬建 騟A馬俞 騡A馬泉 騢A馬叚 騣A馬凶八夂 騥A馬柔 騦A馬思
騨A馬単 騩A馬鬼 騪A馬叟 騬A馬乘 騯A馬旁 騲A馬草 騳A馬馬 騴A馬晏 騹A馬堇 騺D執馬 騻A馬爽 騼A馬鹿 騽A馬習 騿A馬章 驆A馬畢 驇D埶馬 驈A馬矞 驉A馬虚 驋A馬發 驐A馬敦 驑A馬畱 驒A馬單
驓A馬曾 驔A馬覃 驖A馬𢦏㕵 驘S𣎆馬 驙A馬亶 驜A馬業 驝A馬槖 驞A馬賓 驠A馬燕 驡D龍馬 驣A馬駦 驧A馬鞠 驨A馬巂 驩A馬雚 马czjS㇕㇉一 驭czielA马又 驮czijslA马大
驯czisffA马川 驰czirfuA马也 驱czijskbA马区 驲A马日 驳cziskslA马爻 驴czikcjsA马户 驵czifcjjjA马且 驶czifcjslA马史 驷czifcsbjA马四
驸czisfjgkA马付 驹czisrfcjA马句 驺czisecjjA马刍 驻czikjjfjA马主 驼czikdesuA马它 驽msjelczjD奴马 驾rsfcjczjD加马 驿czieljjfA马又二丨
骀czinkfcjA马台 骁czijysjsuA马尧 骂fcjfcjczjD吅马 骃A马因 骄czisjslsfA马乔 骅czisfsujfA马华 骆cziselfcjA马各 骇czikjnsskA马亥
骈cziksjjsfA马并 骉D马马马 骊czijfrkfrkA马丽 骋czifcjfjjzA马甹 验czisljkksjA马佥 骍A马辛 骎A马彐冖又 骏czinkskselA马夋 骐czijffjjjskA马其
骑czijskjfcjgA马奇 骒czifcjjjfslA马果 骓czisfkjjjfjA马隹 骔A马宗 骕A马肃 骖czinkjslsssA马参 骗czikcjsfrjffA马扁 骘wffjfjfssczjD陟马
骙A马癸 骚czielkfcjfjkA马蚤 骛ekegssjslczjD敄马 骜jjfjrssjslczjD敖马 骝czishkrsfcjfjA马留 骞kdejjffjslczjD宀𠀎八马
骟czikcjsrkirkiA马扇 骠czijfcffjjjgskA马票 骡czifcjfjnnkgskA马累 骢czisfcsekjdykkA马悤 骣czicjsegjegiegjA马孱
骤czijffjjieksfssslA马聚 骥czifjisufcjfjjffjskA马冀 骦A马霜 骧czikjfcjfcjjjffjshslA马襄 骨fccdefrjjS冎月 骩A骨九 骪A骨凡 骫A骨丸 骬A骨于
骭A骨干 骮A骨弋 骰fccdefrjjsvelA骨殳 骱fccdefrjjslsfA骨介 骲A骨包 骳A骨皮 骴A骨此 骵A骨本 骶fccdefrjjshjykA骨氐 骷fccdefrjjjffcjA骨古
骸fccdefrjjkjnsskA骨亥 骹A骨交 骺fccdefrjjssjfcjA骨后 骻A骨夸 骼fccdefrjjselfcjA骨各 骽A骨妥 骾A骨更 骿A骨并 髀fccdefrjjsfcjjsjfA骨卑
髁fccdefrjjfcjjjfslA骨果 髂fccdefrjjkdeselfcjA骨客 髃A骨禺 髄A骨迶 髅fccdefrjjksjfslmsjA骨娄 髆A骨尃 髇A骨高 髈A骨旁 髉A骨隺 髊A骨差
髋fccdefrjjkdejfffcsuA骨宽 髌fccdefrjjkdesfjfjskA骨宾 髍A骨麻 髎A骨翏 髐A骨堯 髑fccdefrjjfcffjsrfcjfjkA骨蜀
髓fccdefrjjjsjfjfrjjkalA骨遀 髗A骨盧 高kjfcjfrfcjD亠口冋 髙D亠丨丨二冋 髚A高亢 髛A高尻 髜A高昇 髝A高勞 髞A高喿 髟jfjjjnksssA镸彡 髠D髟几
髡jfjjjnksssjsuD髟兀 髢D髟也 髣D髟方 髤D髟木 髥D髟冄 髦jfjjjnkssssjjuD髟毛 髧D髟冘 髨D髟元 髩D髟丏 髪D髟友 髫jfjjjnksssrsfcjD髟召 髬D髟丕
髭jfjjjnksssfjfisuD髟此 髯jfjjjnksssfrfjjD髟冉 髰D髟世 髱D髟包 髲D髟皮 髳D髟矛 髴D髟弗 髵D髟而 髶D髟耳 髷D髟曲 髸D髟共 髹jfjjjnkssssfjfslD髟休 髺D髟舌
髻jfjjjnksssjfjfcjD髟吉 髼D髟夆 髽D髟坐 髾D髟肖 髿D髟沙 鬀D髟弟 鬁D髟利 鬂D髟兵 鬃jfjjjnkssskdejjgskD髟宗 鬄D髟易 鬅D髟朋 鬇D髟争
鬈jfjjjnksssksjjslruD髟卷 鬉D髟凶八夂 鬊D髟春 鬋D髟前 鬌D髟左月 鬎D髟剌 鬏jfjjjnkssssjfskdsslD髟秋 鬐D髟耆 鬑D髟兼 鬒D髟真
鬓jfjjjnkssskdesfjfjskD髟宾 鬔D髟逢 鬕D髟莫 鬖D髟參 鬗D髟廿巾𠓜 鬘D髟曼 鬙D髟曾 鬜D髟閒 鬝D髟間 鬞D髟農 鬟jfjjjnksssfcffjjfcjshslD髟睘 鬠D髟會 鬡D髟寧
鬣jfjjjnksssmmmfcskjhkkhkkyD髟巤 鬤D髟襄 鬦S鬥斗 鬪S鬥豆寸 鬫S鬥敢 鬭S鬥斲 鬯skkkkkbfsuD凵𠂭匕 鬰D棥冖鬯彡 鬲jfcjfrksjfD𠮛冂丷丅 鬳S虍鬲 鬴A鬲甫
鬵D兓鬲 鬶D规鬲 鬷A鬲凶八夂 鬸A鬲留 鬺A鬲𠂉日一勿 鬻cjzksjfskcjzjfcjfrksjfD粥鬲 鬼sfcjjsunkS甲丶乚厶 鬽S鬼彡 鬾S鬼支 鬿S鬼斤 魀S鬼介 魁sfcjjsunkkkjfS鬼斗
魂jjnksfcjjsunkA云鬼 魃sfcjjsunkjsekkS鬼犮 魄sfcjjsfcjjsunkA白鬼 魅sfcjjsunkjjfslS鬼未 魆S鬼戉 魇jsjslksfcjjsunkS厌鬼
魈sfcjjsunkfksfrjjS鬼肖 魉sfcjjsunkjfrskskS鬼两 魊S鬼或 魋S鬼隹 魌S鬼其 魍sfcjjsunkfrksjkjbS鬼罔 魏sjfskmsjsfcjjsunkA委鬼 魐S鬼兼
魑sfcjjsunkkjskbffrnkS鬼离 魒S鬼票 魓S鬼畢 魔kjsjfskjfslsfcjjsunkS麻鬼 魕S鬼幾 魖S鬼虚 魗A壽鬼 魙D漸鬼 魜A魚人 魝A魚刂 魞A魚入 魠A魚乇 魡A魚勺 魣A魚予
魤A魚化 魥A魚及 魦A魚少 魧A魚亢 魩A魚勿 魪A魚介 魫A魚冘 魬A魚反 魭A魚元 魮A魚比 魰A魚文 魱A魚互 魲A魚户 魳A魚帀 魵A魚分 魶A魚内 魸A魚片 魹A魚毛 魻A魚甲 魼A魚去 魽A魚甘 魾A魚丕
魿A魚令 鮂A魚囚 鮄A魚弗 鮅A魚必 鮇A魚未 鮉A魚召 鮌A魚玄 鮏A魚生 鮔A魚巨 鮕A魚古 鮖A魚石 鮗A魚冬 鮘A魚代 鮙A魚羽 鮛A魚尗 鮢A魚朱 鮤D列魚 鮥A魚各 鮧A魚夷 鮨A魚旨 鮩A魚并 鮬A魚夸
鮯A魚合 鮰A魚回 鮱A魚老 鮲A魚伏 鮴A魚休 鮵A魚兑 鮷A魚弟 鮹A魚肖 鮻A魚夋 鮼A魚彐冖又 鮽A魚余 鮾A魚妥 鮿A魚耴 鯂A魚酉 鯃A魚吾 鯄A魚求 鯅A魚延 鯆A魚甫 鯈A亻丨夂魚 鯋A魚沙 鯌A魚告
鯍A魚㐬 鯎A魚成 鯏A穌刂 鯐A魚走 鯑A魚希 鯓A魚身 鯘A魚委 鯙A魚享 鯚A魚季 鯜A魚妾 鯞A魚帚 鯟A魚東 鯠A魚來 鯣A魚易 鯥A魚坴 鯦A魚咎 鯩A魚侖 鯬D禾勹㇒魚 鯭A魚孟 鯮A魚宗 鯯A魚制 鯱A魚虎
鯲A魚於 鯳A魚底 鯵A魚参 鯶A魚軍 鯸A魚侯 鯹A魚星 鯺A魚者 鯼A魚凶八夂 鯾A魚便 鰀A魚爫于又 鰄A魚威 鰅A魚禺 鰇A魚柔 鰋A魚匽 鰎A魚建 鰑A魚昜 鰔A魚咸 鰕A魚叚 鰖A魚左月 鰗A魚胡 鰘A魚室
鰙A魚若 鰚A魚宣 鰝A魚高 鰞A魚烏 鰡A魚留 鰢A魚馬 鰦A魚兹 鰪A魚盍 鰫A魚容 鰬A魚虔 鰯A魚弱 鰰A魚神 鰴A魚山一魚⺙ 鰸A魚區 鰽A魚曹 鰿A魚責 鱀cjjhkjbsusefcjfjdkkkD既魚
鱁A魚逐 鱃A魚⺶丑 鱄A魚專 鱆A魚章 鱊A魚矞 鱋A魚虚 鱌A魚象 鱍A魚發 鱎A魚喬 鱏A魚覃 鱐A魚肅 鱑A魚黄 鱓A魚單 鱕A魚番 鱙A魚堯 鱛A魚曾 鱜A魚鄉 鱞A魚睘 鱡A魚賊 鱢A魚喿 鱥A魚歲 鱦A魚黽
鱩A魚雷 鱪A魚暑 鱫A魚愛 鱬A魚需 鱮A魚與 鱰A魚署 鱱A魚厲 鱳A魚樂 鱴A魚蔑 鱵A魚箴 鱶A魚養 鱹A魚雚 鱻D魚魚魚 鱼sefcjfjjD𲰸一 鱽A鱼刀 鱾A鱼己 鱿sefcjfjijsukA鱼尤 鲀A鱼屯
鲁sefcjfjjfcjjD鱼日 鲂sefcjfjikjrsA鱼方 鲃A鱼巴 鲄A鱼可 鲅sefcjfjijselkA鱼犮 鲆sefcjfjijksjfA鱼平 鲇sefcjfjifjfcjA鱼占
鲈sefcjfjifjcjsA鱼卢 鲉A鱼由 鲊A鱼乍 鲋sefcjfjisfjgkA鱼付 鲌A鱼白 鲍sefcjfjisrcjuA鱼包 鲎kksdesefcjfjjS⺍冖鱼 鲏A鱼皮 鲐sefcjfjinkfcjA鱼台
鲑sefcjfjijfjjfjA鱼圭 鲒sefcjfjijfjfcjA鱼吉 鲓A鱼考 鲔sefcjfjijsfrjjA鱼有 鲕sefcjfjijsfrffA鱼而 鲖A鱼同 鲗A鱼贝刂 鲘A鱼后 鲙A鱼会
鲚sefcjfjikjslsfA鱼齐 鲛sefcjfjikjskslA鱼交 鲜sefcjfjiksjjjfA鱼羊 鲝D⺶鱼 鲞ksjjslsefcjfjjD龹鱼 鲟sefcjfjicjjjgkA鱼寻
鲠sefcjfjijfcjjslA鱼更 鲡sefcjfjijfrkfrkA鱼丽 鲢sefcjfjijnjfkalA鱼连 鲣sefcjfjiffeljfjA鱼坚 鲤sefcjfjifcjjfjjA鱼里
鲥sefcjfjifcjjjgkA鱼时 鲦sefcjfjiseljgskA鱼条 鲧sefcjfjisnnkgskA鱼系 鲨kkifskssefcjfjjD沙鱼 鲩sefcjfjikdejjsuA鱼完 鲪A鱼君
鲫sefcjfjicjjhkrfA鱼即 鲬A鱼甬 鲭sefcjfjijjfjfrjjA鱼青 鲮sefcjfjijfjskselA鱼夌 鲯A鱼其 鲰sefcjfjijffjjielA鱼取
鲱sefcjfjifjjjfjjjA鱼非 鲲sefcjfjifcjjjhsuA鱼昆 鲳sefcjfjifcjjfcjjA鱼昌 鲴sefcjfjifcjffcjjA鱼固 鲵sefcjfjisfjcjjsuA鱼兒
鲶sefcjfjislkedykkA鱼念 鲷sefcjfjisrjfjfcjA鱼周 鲸sefcjfjikjfcjgskA鱼京 鲹A鱼参 鲺sefcjfjiojfcjfjkA鱼虱 鲻sefcjfjimmmfcjfjA鱼甾
鲼sefcjfjijfjfffcskA鱼贲 鲽sefcjfjijffjbjfslA鱼枼 鲾A鱼畐 鲿A鱼尝 鳀A鱼是 鳁A鱼昷 鳂A鱼畏 鳃sefcjfjifcjfjdykkA鱼思
鳄sefcjfjifcjfcjjjzA鱼咢 鳅sefcjfjisjfskdsslA鱼秋 鳆sefcjfjisjfcjjselA鱼复 鳇sefcjfjisfcjjjjfjA鱼皇 鳈A鱼泉 鳉A鱼将
鳊sefcjfjikcjsfrjffA鱼扁 鳋sefcjfjielkfcjfjkA鱼蚤 鳌jjfjrssjslsefcjfjjD敖鱼 鳍sefcjfjijfjssufcjjA鱼耆
鳎sefcjfjifcjjrkirkiA鱼𦐇 鳏sefcjfjifcffjfsskkA鱼眔 鳐sefcjfjiskkssjjfbfA鱼爫缶 鳑A鱼旁 鳒A鱼兼 鳓sefcjfjijffjfcjjfrsA鱼勒
鳔sefcjfjijfcffjjjgskA鱼票 鳕sefcjfjijdefkkkkcjjA鱼雪 鳖ksfrfsksjslsefcjfjjD敝鱼 鳗sefcjfjifcjjfcffjelA鱼曼
鳘sjbckjksjslsefcjfjjD敏鱼 鳙sefcjfjikjscjjfrjjfA鱼庸 鳚A鱼尉 鳛A鱼習 鳜sefcjfjijsksjbfsseslA鱼厥 鳝sefcjfjiksjjjfksjfcjA鱼善
鳞sefcjfjiksjfslsekjnfA鱼粦 鳟sefcjfjiksjfcsbjjjgkA鱼尊 鳠A鱼蒦 鳡A鱼感 鳢sefcjfjifcjffjjfcjksjA鱼豊 鳣A鱼亶 鳤A鱼管 鳦A鳥㇠ 鳨A鳥力 鳪A卜鳥
鳫S厂鳥 鳭A刀鳥 鳮A又鳥 鳯S几鳥 鳰A入鳥 鳱A干鳥 鳵A卂鳥 鳷A支鳥 鳸S户鳥 鳹A今鳥 鳺A夫鳥 鳻A分鳥 鳼A文鳥 鳽A开鳥 鳿A王鳥 鴀A不鳥 鴁A夭鳥 鴂A夬鳥 鴃A鳥夬 鴄A匹鳥 鴅A丹鳥 鴈S厂𠌵
鴊A正鳥 鴋A方鳥 鴌D天鳥 鴍D文鳥 鴎A区鳥 鴏A鳥代 鴐D加鳥 鴑D奴鳥 鴓A必鳥 鴔A乏鳥 鴖A民鳥 鴗A立鳥 鴘A厶廾鳥 鴙A矢鳥 鴚A鳥可 鴜D此鳥 鴠A旦鳥 鴡A且鳥 鴢A幺力鳥 鴤A鳥冬 鴥A鳥穴 鴧A宂鳥
鴩A失鳥 鴪A穴鳥 鴫A田鳥 鴬D⺍冖鳥 鴭A𠂤鳥 鴮A夸鳥 鴱A艾鳥 鴲A旨鳥 鴳A安鳥 鴵A兆鳥 鴶A吉鳥 鴸A朱鳥 鴹A⺶鳥 鴺A夷鳥 鴼A鳥各 鴽D如鳥 鴾A牟鳥 鵀D任鳥 鵄A至鳥 鵅A⺙口鳥 鵆W行鳥
鵇A年鳥 鵈A耳鳥 鵉D亦鳥 鵊A夾鳥 鵋A忌鳥 鵌A鳥余 鵍A完鳥 鵎A妥鳥 鵔A鳥夋 鵕A夋鳥 鵖A𢀳丶鳥 鵗A希鳥 鵘A君鳥 鵙A貝鳥 鵚A秃鳥 鵛A巠鳥 鵞D我鳥 鵢A身鳥 鵣A束鳥 鵤A角鳥 鵥D判鳥 鵦A鳥录
鵧A并鳥 鵨A舍鳥 鵩A月𠬝鳥 鵫A卓鳥 鵭A金鳥 鵱A坴鳥 鵳A肩鳥 鵴A匊鳥 鵵A兔鳥 鵶A亞鳥 鵸A奇鳥 鵹D禾勹㇒鳥 鵺A夜鳥 鵻A鳥隹 鵼A空鳥 鵽A叕鳥 鵿A鳥昇 鶀A鳥其 鶁A京鳥 鶂A兒鳥 鶃A鳥兒
鶅A甾鳥 鶆A來鳥 鶈A妻鳥 鶋A居鳥 鶌A屈鳥 鶍A易鳥 鶎A宗鳥 鶏A爫夫鳥 鶐A述鳥 鶑D炏鳥 鶒A束力鳥 鶔A矛樢 鶕A音鳥 鶗S是鳥 鶙A帝鳥 鶛A皆鳥 鶜A茅鳥 鶝A畐鳥 鶞A盾鳥 鶟A突鳥 鶢A爫于又鳥
鶣A扁鳥 鶤A軍鳥 鶦D胡鳥 鶧A艹鴦 鶨A彖鳥 鶫A柬鳥 鶭D紡鳥 鶮A高鳥 鶰A口鵙 鶳A鳥師 鶵A芻鳥 鶶A唐鳥 鶷A害鳥 鶸A弱鳥 鶽A隼鳥 鶾A龺鳥 鷃A晏鳥 鷅A覀樢 鷆A眞鳥 鷇S士冖一殳鳥 鷈A鳥虒
鷋A荼鳥 鷌A鳥馬 鷍A臬鳥 鷎A皋鳥 鷏A真鳥 鷐A晨鳥 鷑A笠鳥 鷒A專鳥 鷔D敖鳥 鷕D唯鳥 鷘D敕鳥 鷛A庸鳥 鷜A婁鳥 鷝A畢鳥 鷞A爽鳥 鷠A魚鳥 鷡A無鳥 鷢S厥鳥 鷣A覃鳥 鷤A單鳥 鷧A壹鳥 鷨A華鳥
鷩D敝鳥 鷪D䀠冖鳥 鷬A黄鳥 鷮A喬鳥 鷰D廿北口鳥 鷱A臯鳥 鷵A屠鳥 鷶A買鳥 鷷A尊鳥 鷻A鳥享夂 鷼A間鳥 鷾A意鳥 鷿D辟鳥 鸀A蜀鳥 鸁S𣎆鳥 鸃A鳥義 鸄D敫鳥 鸅A睪鳥 鸆A𫋘夭鳥 鸈A業鳥 鸉D楊鳥
鸋A寧鳥 鸍A爾鳥 鸎D賏鳥 鸐A翟鳥 鸒D與鳥 鸓A畾鳥 鸔A鳥日㳟 鸖A霍鳥 鸗D龍鳥 鸙A龠鳥 鸜A瞿鳥 鸟srkzjS𢎘丶丶一 鸠sosrkzjA九鸟 鸡eksrkzjA又鸟 鸢jyksrkzjD弋鸟
鸣fcjsrkzjA口鸟 鸤A尸鸟 鸥jskbsrkzjA区鸟 鸦jngssrkzjA牙鸟 鸧A仓鸟 鸨sujfsrkzjA𠤏鸟 鸩deshsrkzjA冘鸟 鸪jffcjsrkzjA古鸟 鸫jngsksrkzjA东鸟
鸬fjcjssrkzjA卢鸟 鸭fcjjfsrkzjA甲鸟 鸮fcjjzsrkzjA号鸟 鸯fcjslsrkzjD央鸟 鸰A令鸟 鸱shjyksrkzjA氐鸟 鸲srfcjsrkzjA句鸟 鸳sekrusrkzjD夗鸟
鸴D⺍冖鸟 鸵srkzikdesuA鸟它 鸶nnnnjsrkzjD丝鸟 鸷jgisoksrkzjD执鸟 鸸jsfrffsrkzjA而鸟 鸹sjffcjsrkzjA舌鸟 鸺sfjfsksrkzjA休鸟 鸻A行鸟 鸼A舟鸟
鸽skjfcjsrkzjA合鸟 鸾kjffsksrkzjD亦鸟 鸿kkijfisrkzjA氵工鸟 鹀jfskskisrkzjA巫鸟 鹁jfdeegisrkzjA孛鸟 鹂jfrkfrksrkzjA丽鸟
鹃fcjfrjjsrkzjA肙鸟 鹄sjfjfcjsrkzjA告鸟 鹅sjgiysksrkzjA我鸟 鹆skskfcjsrkzjA谷鸟 鹇kfrjfsksrkzjS闲鸟 鹈kscjzfssrkzjA弟鸟
鹉jjfjfiyksrkzjA武鸟 鹊jffjfcjjsrkzjA昔鸟 鹋jfffcjfjsrkzjA苗鸟 鹌jskfcjjhsrkzjA奄鸟 鹍A昆鸟 鹎sfcjjsjfsrkzjA卑鸟
鹏srjjsrjjsrkzjA朋鸟 鹐A臽鸟 鹑kjfcjegisrkzjA享鸟 鹒A庚鸟 鹓A宛鸟 鹔A肃鸟 鹕jffcjsrjjsrkzjA胡鸟 鹖A曷鸟 鹗fcjfcjjjzsrkzjA咢鸟
鹘fccdefrjjsrkzjA骨鸟 鹙D秋鸟 鹚ksjnnknnksrkzjA兹鸟 鹛cfjsfcjjjsrkzjA眉鸟 鹜ekegssjslsrkzjD敄鸟 鹝A鬲鸟 鹞skkssjjfbfsrkzjA爫缶鸟 鹟A翁鸟
鹠A留鸟 鹡A脊鸟 鹢A益鸟 鹣ksjcjjffsksrkzjA兼鸟 鹤desfkjjjfjsrkzjA隺鸟 鹥D殹鸟 鹦fcskfcskmsjsrkzjA婴鸟 鹧kjsjffjdkkksrkzjA庶鸟
鹨ckickiskssssrkzjA翏鸟 鹩jslksfcjjgsksrkzjA尞鸟 鹪sfkjjjfjdkkksrkzjA焦鸟 鹫kjfcjgskjsuksrkzjD就鸟 鹬ekegsfrskfcjsrkzjA矞鸟
鹭fcjfjfiselfcjsrkzjD路鸟 鹮fcffjjfcjshsksrkzjA睘鸟 鹯A亶鸟 鹰kjssfsfkjjjfjsrkzjS䧹鸟 鹱srkzijffsfkjjjfjelA鸟蒦 鹲A蒙鸟
鹳jfffcjfcjsfkjjjfjsrkzjA雚鸟 鹴A霜鸟 鹶A鹵今 鹷A鹵令 鹸A鹵㑒 鹻A鹵兼 鹾fjfcskjksjjjsjfjA卤差 鹿kjscffjjhsuS广覀比 麀S鹿匕 麁D⺈鹿
麂kjscffjjhsusoS鹿几 麃kjscffjjhsudkkkD鹿灬 麄D分鹿 麅S鹿包 麆S鹿且 麇kjscffjjhsusjfslS鹿禾 麈kjscffjjhsukjjfjS鹿主 麉D干干鹿 麊D米鹿
麋kjscffjjhsuksjfslS鹿米 麌S鹿吴 麍S鹿㐬 麎S鹿辰 麏S鹿君 麐S鹿吝 麑S鹿兒 麒kjscffjjhjhjffjjjskS鹿其 麓jfskjfslkjscffjjhsuD林鹿 麔S鹿咎 麕S鹿囷
麖S鹿京 麘S鹿香 麙S鹿咸 麚S鹿叚 麛S鹿弭 麜S鹿栗 麝kjscffjjhsusfrjjjsjgkS鹿射 麞S鹿章 麟kjscffjjhjhksjfslsekjnfS鹿粦 麠S鹿畺 麡S鹿齊 麢S鹿霝 麣A鹿嚴
麤D鹿鹿鹿 麥jfsksksksekD來夂 麦jjfjselD龶夂 麧A麥乞 麨A麥少 麭A麥包 麮A麥去 麰A麥牟 麱A麥甫 麲A麥見 麴jfskskskseksrksjfskA麥匊 麶A麥离 麷A麥豐
麸jjfjsekjjslA麦夫 麹A麦匊 麺A麦面 麻kjsjfskjfslS广林 麽kjsjfskjfslsnkS麻么 麾kjsjfskjfslsjjuS麻毛 麿S麻吕 黀S麻取 黁S麻香 黂S麻賁
黄jffjfcjfjskD龷由八 黅A黄今 黆A黄冘 黇A黄占 黈A黄主 黉kksdejffjfcjfjskD⺍冖黄 黊A黄圭 黋S光黄 黍sjfskslgkiskD禾氽 黎sjfsksrsslgkiskD禾勹㇒人氺
黏sjfskskgkidkfjfcjA禾人氺占 黐A禾人氺离 黑fcksjfjjdkkkD口丨丷土灬 黒D里灬 黓A黑弋 黔fcksjfjidkkkslkeA黑今 黕A黑冘 黖A黑旡 黗A黑屯
默fcksjfjidkkkjslkA黑犬 黙D里犬灬 黚A黑甘 黛sfjykfcksjfjjdkkkD代黑 黜fcksjfjidkkkbffbfA黑出 黝fcksjfjidkkknnkrsA黑幼
黟fcksjfjidkkkseksekA黑多 黠fcksjfjidkkkjfjfcjA黑吉 黡S厌黑 黢fcksjfjidkkknkskselA黑夋 黣A黑每 黤A黑奄 黥fcksjfjidkkkkjfcjgskA黑京
黦A黑宛 黧sjfsksrsfcksjfjjdkkkD禾勹㇒黑 黩fcksjfjidkkkjfekkjskA黑卖 黪fcksjfjidkkknkjslsssA黑参 黫A黑覀土 黬A黑咸 黭A黑亼口廾 黮A黑甚
黯fcksjfjidkkkkjksjfcjjA黑音 黰A黑真 黱A月龹黑 黳D殹黑 黵A黑詹 黸A黑盧 黹ffksjksfrfskD业㡀 黺A黹分 黻ffksjksfrfskjselkA黹犮
黼ffksjksfrfskjfrjjfkA黹甫 黾fcjfcjjuD口电 鼀D土八黽 鼁D去黽 鼃D圭黽 鼄D朱黽 鼅D知黽 鼆A冥黽 鼇D敖黽 鼈D敝黽 鼊D辟黽 鼋jjsufcjfcjjuD元黾 鼌D日𠮛电
鼍fcjfcjfcjfjjfcjfcjjuD吅田𠮛电 鼎fcjjjxjsfjfcS𤕰目 鼏D冖鼎 鼐wsfcjjjxjsfjfcD乃鼎 鼑S鼎⺊ 鼒D才鼎 鼓jfjfcjksijfelA壴支 鼔A壴攴 鼖D卉鼓
鼗skiuskjfjfcjksijfelD兆鼓 鼘D鼓𣶒 鼙jfjfcjksijfelsfcjjsjfD鼓卑 鼚D鼓長 鼛D鼓咎 鼜D鼓蚤 鼝D淵鼓 鼞D鼓堂 鼟D鼓登 鼠sfjcjjhkkhkkyD臼乚乚乚冫冫
鼡D⺍𠘨二丨 鼢sfjcjjhkkhkkyslrsA鼠分 鼣A鼠犬 鼤A鼠文 鼥A鼠犮 鼦A鼠召 鼧A鼠它 鼨A鼠冬 鼩A鼠句 鼪A鼠生 鼫A鼠石 鼬sfjcjjhkkhkkyfcjfjA鼠由 鼭A鼠寺 鼮A鼠廷
鼯sfjcjjhkkhkkyjfcjfcjA鼠吾 鼰A鼠貝 鼱A鼠青 鼲A鼠軍 鼳A鼠狊 鼵A鼠突 鼶A鼠虒 鼷sfjcjjhkkhkkyskksnnkjslA鼠奚 鼸A鼠兼
鼹sfjcjjhkkhkkyfcjjkdemsjA鼠晏 鼺A鼠畾 鼻sfcjjjfcjfjjsfD自畀 鼼A鼻丩 鼽sfcjjjfcjfjjsfsoA鼻九 鼾sfcjjjfcjfjjsfjjfA鼻干 鼿A鼻兀 齀A鼻瓦
齁A鼻句 齂A鼻隶 齃A鼻曷 齄sfcjjjfcjfjjsfjfslfcjjjA鼻查 齅A鼻臭 齆A鼻邕 齇A鼻虘 齈A鼻農 齉sfcjjjfcjfjjsfjfcjfdefcjfcjjjffjshslA鼻囊 齌S齊火
齍D齊皿 齐kjslsfD文丨丨 齑kjslsffjjjfjjjjD文丨丨韭 齓A齒乚 齖A齒牙 齚A齒乍 齛A齒世 齝A齒台 齞A齒只 齢A⻭令 齤D龹齒 齥A齒曳 齨A齒臼 齩A齒交 齫A齒困 齭A齒所 齰A齒昔
齱A齒取 齳A齒軍 齴A齒彦 齵A齒禺 齸A齒益 齹D差齒 齺A齒芻 齻A齒真 齽A齒禁 齾D獻齒 齿fjfjskbfD止凵人 龀fjfjskbfsuA齿匕 龁A齿乞 龂A齿斤 龃fjfjskbffcjjjA齿且
龄fjfjskbfslkekA齿令 龅fjfjskbfsrcjuA齿包 龆fjfjskbfrsfcjA齿召 龇fjfjskbffjfisuA齿此 龈fjfjskbfcjjhslA齿艮 龉fjfjskbfjfcjfcjA齿吾
龊fjfjskbffcjfjslA齿足 龋fjfjskbfsfcjfrfikA齿禹 龌fjfjskbfcjsjnkjfjA齿屋 龍kjksjfrjjjxjujjjA𦚏己丨三乚 龏D龍廾
龑kjksjfrjjjxjujjjjjslD龍天 龒D龍示 龓A有龍 龖A龍龍 龗D雨𠱠龍 龘D龍龍龍 龙jsuskS𠂇丶匕 龚jsuskjffjskD龙共 龛sljfcjjsuskD合龙 龝A禾龜 龞D敝龜
龟sefcjjuD⺈电 龠sljfcjfcjfcjfrjffD亼𠱠𠕁 龡A龠欠 龢skjfcjfcjfcjfrjffsjfslA龠禾 龣A龠录 龤A龠皆 龥A龠頁 龦A火常 龧A日暑 龨S匚隹 龩D艹靳 龪S走人
龫A車人干 龬A金罔 龭A馬異 龮A馬翼 龯A金戊 龰fjslW止 龱fcskjS囗乂 龲A金庫 龳A圥土圥土 龴ekW厶 龵sjjsW手 龶jjfjW丰 龷jffjD艹一 龸fksdeD⺌冖 龹ksjjslD半八
龺jffcjjjfD十早 龻W䜌 𠀎jjffjD井一 𠀐fcjfjD中一 𠂇jW十 𠂉sjA丿一 𠂢ssshslS⺁匚冫 𠂤sfcjcjW㠯丶 𠃓wssS㇎㇒㇒ 𠃜cfjsW丨コ丨 𠄐egD㇖亅
𠅤D亩心 𠇍slgdkkD人㣺 𠕁frjffS冂艹 𠕽degeslD冖水 𠙶S凵了 𠠵sorsS九力 𠣜srfcjfjkS勹虫 𠤏sujfD匕十 𠤕susjjskD匕矢 𠦏jfskskW十从
𠫔jnkD一厶 𠫤skjsnkD乂厷 𠬝rfelS卩又 𠬢fbfelD屮又 𠮛jfcjD一口 𠮦ksfcjD丷口 𠱠fcjfcjfcjA口口口 𠳐A口邦 𡉼sjsfjfjD升土 𡎚A土扁 𡐓A土康
𡕙selfrjjD夂月 𡗗jjjslD丰八 𡗞nnkjslD幺大 𡚬jjmsjD二女 𡰪cjsfcjS尸口 𡰯cjsfrfS尸巾 𡱒cjsjffjskS尸共 𡶇dykskfbfD必山 𡿪mmmsekD巛夕
𢀳cjjhD𠁣乚 𢆉ksjjfD丷干 𢆶nnknnkA幺幺 𢎨cjzfsS弔㇒ 𢛳jsfcffjjdykkD十罒一心 𢼄kcjssjslA户⺙ 𣏂skjfskkD乂术 𣗋A木尚儿
𣢟jffjjseslA甘欠 𣥂fssD小丿 𣦼fjsekekA歺又 𣪠jfcjjjfbfsvelA𨊥殳 𣲗A氵韦 𣲘A氵无 𣳾ksjjslgkiskD龹氺 𣸣A氵卉贝 𤕻bfjsjfcjfcjA爿吾
𤤤jjfisjfskA王禾 𤧛A王帝 𤩽A王献 𤫉A王燮 𤴓jfjslD一龰 𤿺jffjjjskesfelA其皮 𥁑dykskfcffjD必皿 𥁓jsfcjfcffjD右皿 𥃲fcjjjjsfD目艹
𥔲A石咢 𥕢A石曹 𥖨A石喿 𥻗A米查 𦈡A纟需 𦈢sjjfjfiD午止 𦉫fcffS冂丨丨 𦐇fcjjrkirkiD日羽 𦒍A童羽 𦙶A月古 𦝼A冂冫娄 𦣞jffcjfbS匚丨丨口
𦣻jsfcjjjD一自 𦭜D艹只 𦰡D艹那 𧘇shslA㇒㇗冫 𧰨stssslA勿冫 𧿹A足母 𨐈A车光 𨙸A支阝 𨚕A弁阝 𨟠A瞿阝 𨭉D斌金 𨱇A钅求 𨱏A钅艹合 𨱑A钅黄 𨱔A钅尊
𨺙A阝兒 𩽾A鱼安 𩾃A鱼免 𩾌A鱼康 𪟝A责力 𪣻A土娄 𪤗A土翏 𪧷sekjgkD夕寸 𪨰A山曲 𪨶D𡻲车 𪩘A山献 𪾢A目见 𫃢sksjfskfA糹休 𫄧A纟延 𫄨A纟希 𫄷A纟意
𫄸A纟千黑 𫇭D艹为 𫌀A衤责 𫍣A讠同 𫍯A讠咸 𫍲A讠丨臼又 𫍽A讠罒𠮛匚冫 𫐄A车兀 𫐐A车兒 𫐓A车柔 𫑡A黾阝 𫓧A钅夫 𫓯A钅圭 𫓶A钅肙 𫓹A钅其 𫔍A钅番 𫔎A钅矛冂㕣
𫔶S门臬 𫕲kfrjjsfD雨逾 𫕶kfrsfkjjjfjD雨壁 𫖮A岂页 𫖯A兆页 𫖳A君页 𫗧A饣束 𫗴A饣亶 𫘜A马文 𫘝A马夬 𫘦A马匋 𫘧A马录 𫘨A马是 𫘪A马原 𫘬A马爪𡗞
𫚕A鱼师 𫚖D此鱼 𫛭D狂鸟 𫞩A王艹两 𫟅A纟京 𫟦A车遂 𫟹A钅共 𫟼A钅达 𫠆A支页 𫠊A马玄 𫠜A齿兒 𰆊rfD㇆丨 𲰸sefcjfjD⺈田
`;
