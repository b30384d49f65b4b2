### What was refused on this device, what a server keeps back, and what to do when a browser has thrown everything away.
### plain wording, to be checked by a native speaker: every line of this file

refused-title = Co bylo odmítnuto
refused-only-coordinator = Toto vidí jen koordinátoři.
refused-notice = Něco bylo odmítnuto, nebo se k vám něco nedostává
refused-look = Podívat se
refused-none = Nic nebylo odmítnuto
refused-none-text = Všechno, co přišlo, podepsal člen a bylo v pořádku.
refused-to-members = K členům
refused-outside = Nic z toho není v žádném případu. Co podepsal telefon člena, je v tomto zařízení uloženo zvlášť.
refused-times =
    { $count ->
        [one] { $count }×
        [few] { $count }×
        [many] { $count }×
       *[other] { $count }×
    }
refused-forged = Pod jménem { $name }, ale ne z jejího či jeho telefonu
refused-forged-text = Podpis nesedí. Vzniklo to nebo se to změnilo cestou: na serveru, nebo od někoho, kdo se na něj dostal. Obraťte se na toho, kdo server spravuje.
refused-nobody = Něco, co vůbec není záznam
refused-nobody-text = Server poslal něco, co nikdo nenapsal. Pokud to trvá, obraťte se na toho, kdo server spravuje.
refused-removed = Psáno telefonem, jehož držitelem je { $name }, po jeho odebrání
refused-removed-text = Nepočítá se to. Pokud šlo o skutečnou práci, nechte si ji říct a zapište ji znovu.
refused-twice = Telefon, jehož držitelem je { $name }, řekl na jednom místě dvě věci
refused-twice-text = Buď někdo telefon zkopíroval, nebo někdo ukazuje různým lidem různé věci. Zeptejte se; při pochybnostech telefon odeberte a pozvěte znovu.
refused-changed = Telefon, jehož držitelem je { $name }, poslal něco, co Teren nikdy nepíše
refused-changed-text = Aplikace v něm může být změněná nebo poškozená. Zeptejte se, co se s telefonem stalo; pokud mu nevěříte, odeberte ho.
refused-withheld = Server vám nedává záznamy, které píše { $name }
refused-withheld-text = Kolegové je už četli. Obraťte se na toho, kdo server spravuje. Zatím se zeptejte telefonem.
refused-roster-withheld = { $name } ví o změnách mezi členy, které vám server neukazuje
refused-roster-withheld-text = Někdo mohl být odebrán, a tady pořád vypadá jako člen. Než se na seznam spolehnete, zeptejte se koordinátora.
refused-split = { $name } vidí jiný seznam členů než vy
refused-split-text = Server říká různým lidem různé věci. Nepište nic citlivého, dokud správce nezjistí proč.
refused-newer = { $name } píše v novějším Terenu
refused-newer-text = Je to tu uchováno a půjde to číst, až se Teren v tomto zařízení obnoví.

lost-title = Prohlížeč zahodil, co tu Teren měl
lost-sent = Co odešlo, je v bezpečí: zapečetěné v kanceláři a u kolegů.
lost-unsent = Co neodešlo, je pryč. Zapište ještě dnes, co si z toho pamatujete.
lost-how = Jak to získáte zpět
lost-how-1 = Řekněte to koordinátorovi. Staré místo tohoto telefonu v síti odebere jako u ztraceného telefonu.
lost-how-2 = Požádejte o novou pozvánku a uveďte stejné jméno jako dřív.
lost-how-3 = Ťukněte na „Připojit se znovu“. Vaše případy přijdou, až bude signál.
lost-sheet = Byli jste jediný koordinátor? Pak si připravte list pro obnovu a nic dalšího nemažte.
lost-join = Připojit se znovu
lost-retry = Podívat se ještě jednou

safe-ios = V iPhonu a iPadu Safari smaže, co si stránka drží, když ji sedm dní nikdo neotevře. Z plochy ji nesmaže.
safe-open-to-send = Tento prohlížeč odesílá, jen když je Teren otevřený. Otevřete ho tam, kde je signál.

common-broken-title = Teren se nedostane ke svému úložišti
common-broken-blocked = Prohlížeč nedovolí nic ukládat. Stává se to v anonymním okně. Otevřete Teren v obyčejném okně.
common-broken-missing = Tento prohlížeč neumí ukládat data. Použijte novější Chrome, Firefox nebo Safari.
