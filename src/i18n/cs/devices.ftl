### plain wording, to be checked by a native speaker: every line of this file

## My devices

devices-text = Telefony a počítače, se kterými pracujete. Co napíšete na jednom, stojí i na ostatních pod vaším jménem. Co jste jen začali, zůstává tam, kde jste začali.
devices-link = Přidat další zařízení
devices-unnamed = Zařízení beze jména
devices-this = Toto
devices-this-hint = Právě ho používáte
devices-heard = Naposledy: { $when }
devices-never-heard = Ještě se neozvalo
devices-name = Jak mu říkáte?
devices-name-hint = Například: notebook v kanceláři
devices-name-missing = Dejte mu jméno, abyste ho poznali.
devices-named = Jméno je uloženo
devices-phone = Telefon
devices-laptop = Notebook
devices-remove = Odebrat
devices-remove-title = Odebrat toto zařízení?
devices-remove-does = Od teď nedostane nic nového a všichni ostatní dostanou nový klíč. Jakmile se to dozví, samo se vymaže, a co ještě neposlalo, nechá koordinátorům.
devices-remove-lost = Ztratilo se, nebo ho někdo ukradl? Řekněte to i koordinátorovi: běží 72 hodin a událost se musí zapsat.
devices-removed = Zařízení je odebráno
devices-not-done = Nepodařilo se. Zkuste to znovu.
devices-not-done-offline = K tomu je třeba signál. Nic se nezměnilo.
devices-not-done-many = Už máte osm zařízení. Nejdřív jedno odeberte.

## Linking: on the one that is there

devices-link-1 = 1. Otevřete Teren na novém zařízení a zvolte „Moje další zařízení“.
devices-link-2 = 2. Zde načtěte kód, který ukazuje.
devices-link-3 = 3. Potom ono načte kód, který se ukáže tady.
devices-not-a-code = Toto není kód nového zařízení. Zvolte na něm „Moje další zařízení“ a načtěte, co ukazuje.
devices-compare = Je to stejné číslo?
devices-compare-text = Nové zařízení ukazuje pod kódem číslo. Musí to být toto:
devices-compare-warning = Kdo se dostane mezi vaše zařízení, přečte všechny případy. Je číslo jiné, nebo vám kód někdo poslal? Pak nepokračujte.
devices-same = Je stejné
devices-differs = Není stejné
devices-show = Teď obráceně
devices-show-text = Načtěte tento kód novým zařízením. Síť si pak stáhne samo.

## Linking: on the new one

devices-own-text = Mějte po ruce telefon nebo počítač, se kterým už pracujete. Nikdo další není třeba.
devices-own-show = Na svém druhém zařízení otevřete Více, Moje zařízení a nechte ho načíst tento kód. Ukáže stejné číslo.
devices-own-scan = Teď načtěte kód, který ukazuje vaše druhé zařízení.
devices-own-wrong = Tento kód není odpověď na váš. Načtěte ten, který vaše druhé zařízení ukazuje teď.

## Recovery sheet: one paper or three

recovery-kind = Jeden list, nebo tři části?
recovery-kind-whole = Jeden list
recovery-kind-parts = Tři části, stačí kterékoli dvě
recovery-kind-parts-hint = Tři lidé mají každý jednu. Samotná část nic neprozradí a jedna se smí ztratit.
recovery-part-title = Část { $number } ze { $of }
recovery-part-text = Mějte ji na bezpečném místě a dejte ji jen tomu, od koho ji máte. Sama nic neprozradí.
recovery-ask-title-parts = Čtyři skupiny, pro jistotu
recovery-ask-parts = Vezměte dva ze tří listů a napište z nich tyto skupiny.
recovery-ask-part-group = Část { $part }, skupina { $number }
recovery-needs-signal = K novému listu je třeba signál. Do té doby platí starý.
recovery-use = Použití: otevřete Teren na novém počítači nebo telefonu a zvolte „Mám záchranný list“. List se tím spotřebuje a vyrobíte další.
recovery-renew-when = Ztratil se, nebo nevíte, kdo ho viděl? Vyrobte nový.
recovery-renew = Vyrobit nový list
recovery-renew-do = Vyrobit nový
recovery-renew-text = Jakmile se nový list ukáže, starý už nic neotevře. Potom ho zničte. Všichni dostanou nový klíč.

## Restoring

restore-text = Napište, co stojí na papíře, nebo načtěte jeho kód. Z listu ve třech částech potřebujete dvě.
restore-relay = Hledáme na { $relay }. Je vaše síť jinde? Otevřete Teren z té adresy.
restore-typed = Písmena na papíře
restore-typed-hint = Řádek po řádku. Na mezerách a malých písmenech nezáleží.
scan-picture = Vybrat obrázek
scan-picture-none = Na tomto obrázku není kód.
restore-one-part = Část { $number } je načtená. Teď jiná část téhož listu.
restore-not-letters = Toto na záchranném listu nestojí.
restore-wrong-length = Je tu { $groups } skupin. List jich má 24, část ze tří 27.
restore-wrong-groups =
    { $count ->
        [one] Skupina { $groups } není správně. Podívejte se znovu.
        [few] Tyto skupiny nejsou správně: { $groups }. Podívejte se znovu.
       *[other] Tyto skupiny nejsou správně: { $groups }. Podívejte se znovu.
    }
restore-wrong-whole = Každá skupina je sama správně, ale nepatří k sobě. Nejsou ze dvou papírů?
restore-same-part = To je stejná část ještě jednou. Vezměte jinou.
restore-other-parts = Tyto dvě části nejsou z téhož listu. Vezměte dvě vytištěné spolu.
restore-opening = Čte se síť
restore-offline = Kancelář není dostupná. K obnovení je třeba signál.
restore-unknown = Kancelář na této adrese nezná síť tohoto listu.
restore-not-the-network = Co kancelář ukazuje, není síť z listu, nebo je to starší než list. Zeptejte se toho, kdo má na starosti její server.
restore-used = Tento list už byl použit, nebo po něm vznikl novější. Vezměte nejnovější.
restore-other-sheet = Jiný list
restore-found = Lidé: { $people }. Případy: { $cases }.
restore-behind = Kancelář ukazuje starý stav
restore-behind-text = Kolegové psali i potom. Koho jste mezitím odebrali, mohl by být znovu členem. Než budete pokračovat, zeptejte se toho, kdo má na starosti server kanceláře.
restore-behind-go-on = Přesto pokračovat
restore-who = Kdo jste?
restore-who-else = Někdo jiný
restore-who-missing = Zvolte, kdo jste.
restore-others = Co bude se starými zařízeními?
restore-others-remove = Všechna jsou pryč: odebrat
restore-others-remove-hint = Kdo nějaké najde, nedostane nic nového. Kolegové vstoupí znovu s pozvánkou.
restore-others-keep = Máme je u sebe: zůstanou
restore-others-keep-hint = Vracíte se tak jen vy. Zvolte to, když víte, kde každé je.
restore-used-up = List se tím spotřebuje. Teren pak bude chtít nový.
restore-refused = Kancelář to nepřijala. Nepoužil list mezitím někdo jiný? Tady nic nezůstalo.

## A new phone of somebody else's

newphone-do = Nový telefon: { $name }
newphone-text = Bude to telefon, který používá { $name }: případy, jméno i role zůstávají. Všichni uvidí, že jste ho pustili vy.
newphone-old = Co bude se starým telefonem?
newphone-old-goes = Odebere se
newphone-old-goes-hint = Je rozbitý nebo vymazaný. Nedostane nic nového, a jakmile se to dozví, vymaže se.
newphone-old-stays = Zůstane
newphone-old-stays-hint = Používají se oba.
newphone-lost = Ztratil se, nebo ho někdo ukradl? Nejdřív to uveďte na stránce této osoby: poběží 72 hodin a incident se zapíše.
newphone-typed = Jméno napsané na telefonu: { $name }
newphone-in = Nový telefon teď patří sem: { $name }.
newphone-in-old-stays = Nový telefon teď patří sem: { $name }. Starý se zatím nepodařilo odebrat: jde to na novém telefonu v části „Moje zařízení“.
newphone-list = Nové telefony
newphone-let-in = Nový telefon, který používá { $name }. Pustil(a) ho dovnitř: { $by }
newphone-invitation = Pro nový telefon, který bude používat { $name }
