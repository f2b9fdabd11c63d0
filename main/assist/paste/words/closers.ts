/** What people write above their name, as the beginning of a line, small and without accents. */
export const CLOSERS = `best regards|kind regards|warm regards|warmest regards|kindest regards|regards|best wishes|with best wishes|all the best|sincerely|sincerely yours|yours sincerely|
yours faithfully|yours truly|yours|respectfully|cheers|many thanks|thanks and regards|thanks & regards|thanks a lot|thanks again|thanks so much|thanks in advance|thanks|thank you and best regards|thank you|thank you very much|with kind regards|
with best regards|with warm regards|best|cordially|take care|talk soon|speak soon|looking forward|kr|br|rgds|brgds|cordially yours|with gratitude|have a great day|have a nice day|
mit freundlichen grussen|mit freundlichem gruss|mit freundlichem grusse|freundliche grusse|freundlicher gruss|mit besten grussen|mit bestem gruss|beste grusse|viele grusse|liebe grusse|herzliche grusse|schone grusse|sonnige grusse|gruss|grusse|mfg|vg|lg|hochachtungsvoll|freundlich grusst|mit herzlichen grussen|
cordialement|bien cordialement|tres cordialement|bien a vous|sinceres salutations|salutations|salutations distinguees|meilleures salutations|amicalement|respectueusement|a bientot|bonne journee|bonne reception|cdt|cdlt|veuillez agreer|je vous prie d agreer|belle journee|merci|merci d avance|
saludos|saludos cordiales|un saludo|un cordial saludo|cordialmente|atentamente|atte|reciba un cordial saludo|muchas gracias|gracias|un abrazo|muy atentamente|le saluda|
cordiali saluti|distinti saluti|saluti|un cordiale saluto|un saluto|grazie|a presto|in attesa di un suo riscontro|con i migliori saluti|buona giornata|
atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|os melhores cumprimentos|abracos|abraco|att|obrigado|obrigada|cordiais saudacoes|
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|mvg|hartelijke groet|hartelijke groeten|groeten|groet|met hartelijke groet|bedankt|hoogachtend|
z powazaniem|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z wyrazami szacunku|lacze pozdrowienia|lacze wyrazy szacunku|pozdrowienia|z pozdrowieniami|
s pozdravem|s pratelskym pozdravem|s uctou|hezky den|s pozdravom|pekny den|dekuji|udvozlettel|tisztelettel|szivelyes udvozlettel|koszonettel|
med vanliga halsningar|vanliga halsningar|med vanlig halsning|vanligen|halsningar|mvh|hilsen|med venlig hilsen|venlig hilsen|vennlig hilsen|med vennlig hilsen|beste hilsener|bedste hilsner|de bedste hilsner|mange hilsner|med hilsen|
ystavallisin terveisin|terveisin|parhain terveisin|yt|kunnioittaen|bestu kvedjur|kvedja|lugupidamisega|parimate soovidega|ar cienu|pagarbiai|su pagarba|
cu stima|cu respect|o zi buna|toate cele bune|srdacan pozdrav|s postovanjem|lijep pozdrav|lep pozdrav|pozdrav|saygilarimla|saygilarimizla|iyi calismalar|sevgiler|selamlar|
с уважением|с наилучшими пожеланиями|с поважением|спасибо|с приветом|з повагою|з найкращими побажаннями|с уважение|поздрави|с почтением|с благодарностью|
με εκτιμηση|με φιλικους χαιρετισμους|φιλικα|ευχαριστω|χαιρετισμους|בברכה|בכבוד רב|תודה|בברכת חברים|תודה רבה|مع خالص التحية|مع التحية|مع أطيب التحيات|تحياتي|وتفضلوا بقبول فائق الاحترام|مع فائق الاحترام|شكرا|مع تحياتي|أطيب التحيات|با احترام|
よろしくお願いいたします|よろしくお願い致します|宜しくお願いいたします|宜しくお願い致します|よろしくお願いします|敬具|以上|どうぞよろしくお願いいたします|何卒よろしくお願い申し上げます|何卒よろしくお願いいたします|敬祝|敬祝 商祺|順頌 商祺|敬頌 商祺|顺颂 商祺|顺祝商祺|祝工作顺利|祝您工作愉快|此致|敬礼|此致敬礼|敬禮|顺颂商祺|順頌商祺|祝好|祝商祺|谢谢|謝謝|敬上|감사합니다|감사드립니다|고맙습니다|올림|드림|안녕히 계세요|
groetjes|hormat kami|dengan hormat|quedo a la espera|quedo al pendiente|sin otro particular|slan|le meas|nga mihi|курметпен|de cele bune|na zdar|mange tak|tusen takk|kiitos|multumesc|koszonom|tack|tesekkurler|bien amicalement|sportliche grusse|grussle|tschuss|ciao ciao|mit lieben grussen|best rgds|warmly|with appreciation|tran trong|tran trong kinh chao|than ai|cam on|hormat saya|salam hormat|salam|terima kasih|ด้วยความเคารพ|ขอแสดงความนับถือ|सादर|धन्यवाद|dhanyavad`;

/** How people begin a letter: a name behind it is the reader's. */
export const SALUTATIONS = `dear|hi|hello|hey|good morning|good afternoon|good evening|greetings|to whom it may concern|sehr geehrte|sehr geehrter|hallo|liebe|lieber|guten tag|guten morgen|moin|servus|gruss gott|
cher|chere|chers|bonjour|bonsoir|madame monsieur|salut|estimado|estimada|estimados|querido|querida|hola|buenos dias|buenas tardes|gentile|gentili|egregio|buongiorno|ciao|caro|cara|salve|
prezado|prezada|prezados|caro senhor|bom dia|boa tarde|ola|exmo senhor|beste|geachte|goedemorgen|goedemiddag|dag|szanowny|szanowna|szanowni|dzien dobry|witam|czesc|
dobry den|vazeny|vazena|vazeni|tisztelt|kedves|hej|hei|kara|bästa|kjaere|kaere|hyva|moi|terve|tere|labdien|laba diena|buna ziua|stimate|stimata|bok|postovani|sayin|merhaba|
уважаемый|уважаемыи|уважаемая|уважаемые|здравствуйте|здравствуите|добрый день|добрыи день|привет|шановний|шановна|добрий день|вітаю|здравейте|уважаеми|αγαπητε|αγαπητη|αξιοτιμε|καλημερα|καλησπερα|γεια σας|
שלום|לכבוד|היי|السلام عليكم|عزيزي|عزيزتي|السادة|الأستاذ الفاضل|مرحبا|お世話になっております|拝啓|尊敬的|您好|你好|亲爱的|안녕하세요|안녕하십니까|kinh gui|chao|xin chao|yth|kepada|เรียน|สวัสดี|नमस्ते|प्रिय`;
