### What was refused on this device, and what a server keeps back: for whoever coordinates, at a desk.
### plain wording, to be checked by a native speaker: every line of this file

refused-title = Co bylo odmítnuto
refused-only-coordinator = Toto vidí jen koordinátoři.
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
refused-withheld-text = { $names } tvrdí, že je četl(a). Dokazují to jen záznamy samy: nechte si je předat z ruky do ruky. Když přijdou, zadržuje je server; obraťte se na toho, kdo ho spravuje. Když je předat nelze, zeptejte se, co se stalo s telefonem, který to tvrdí.
refused-roster-withheld = { $name } ví o změnách mezi členy, které vám server neukazuje
refused-roster-withheld-text = Někdo mohl být odebrán, a tady pořád vypadá jako člen. Než se na seznam spolehnete, zeptejte se koordinátora.
refused-split = { $name } vidí jiný seznam členů než vy
refused-split-text = Server říká různým lidem různé věci. Nepište nic citlivého, dokud správce nezjistí proč.
refused-newer = { $name } píše v novějším Terenu
refused-newer-text = Je to tu uchováno a půjde to číst, až se Teren v tomto zařízení obnoví.
refused-snapshot = { $name }: souhrn pro nové telefony odtud není pravdivý
refused-snapshot-text = Nepoužívá se. Aplikace v tom telefonu může být změněná nebo poškozená. Zeptejte se, co se s ním stalo; pokud mu nevěříte, odeberte ho.
refused-guest = Host psal tam nebo tehdy, kde a kdy nesmí
refused-guest-text = Nikde to není. Pokud to trvá, ukončete jeho návštěvu v případu, který směl vidět.
refused-objected = Telefon, jehož držitelem je { $name }, tvrdí, že je chybný souhrn, který je podle tohoto zařízení správný
refused-objected-text = Jeden z nich má jiné záznamy než druhý, nebo to tvrdí schválně. Dokud se to nevyjasní, nelze na serveru uklidit. Zeptejte se a nechte se podívat i jiného koordinátora.
refused-damaged = Souhrn pro nové telefony na serveru není to, co bylo podepsáno
refused-damaged-text = Nepoužívá se a nic se neztratilo. Pokud to trvá několik dní, obraťte se na toho, kdo server spravuje.
refused-lost = Server se vrátil a má méně než předtím
refused-lost-text = Telefony mu vracejí, co mají. Nechte je chvíli připojené a zeptejte se toho, kdo server spravuje, co se stalo s jeho diskem.
refused-not-accepted = Server nepřijímá, co bylo napsáno tady
refused-not-accepted-text =
    { $count ->
        [one] { $count } záznam zůstává v tomto telefonu a není ztracen. Řekněte to koordinátorovi: ten vidí, zda telefon ještě patří do sítě a zda má server místo.
        [few] { $count } záznamy zůstávají v tomto telefonu a nejsou ztraceny. Řekněte to koordinátorovi: ten vidí, zda telefon ještě patří do sítě a zda má server místo.
        [many] { $count } záznamu zůstává v tomto telefonu a není ztraceno. Řekněte to koordinátorovi: ten vidí, zda telefon ještě patří do sítě a zda má server místo.
       *[other] { $count } záznamů zůstává v tomto telefonu a není ztraceno. Řekněte to koordinátorovi: ten vidí, zda telefon ještě patří do sítě a zda má server místo.
    }
refused-full = V tomto zařízení už není místo
refused-full-text = Co teď napíšete, nelze uložit. Smažte filmy, obrázky nebo aplikace, které nepotřebujete, a zkuste to znovu.
