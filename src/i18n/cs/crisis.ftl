### What a crisis pregnancy asks and shows, and the rule by which anybody may be reached.
### No native speaker has checked the wording yet.

## How somebody may be reached

# plain wording, to be checked by a native speaker
code-contact-rule-no-calls = Nevolat
# plain wording, to be checked by a native speaker
crisis-rule = Jak se dá člověk kontaktovat
# plain wording, to be checked by a native speaker
crisis-rule-differs = Dva lidé slyšeli různá pravidla. Platí to přísnější.
# plain wording, to be checked by a native speaker
crisis-rule-hides = Pravidlo pro kontakt číslo skrývá.
# plain wording, to be checked by a native speaker
crisis-phone-show = Ukázat číslo
# plain wording, to be checked by a native speaker
crisis-phone-show-title = Ukázat číslo?
# plain wording, to be checked by a native speaker
crisis-phone-show-text = Hovor může ublížit. Do případu se zapíše, že sis ho nechal(a) ukázat.
# plain wording, to be checked by a native speaker
crisis-phone-call = Zavolat
# plain wording, to be checked by a native speaker
crisis-phone-message = Zpráva
# plain wording, to be checked by a native speaker
crisis-card-own-phone = To je její vlastní číslo a pravidlo pro kontakt ho skrývá. Na kartičku se nedá.
# plain wording, to be checked by a native speaker
crisis-began = Pravidlo pro kontakt to nedovoluje. Kdo začal?
# plain wording, to be checked by a native speaker
crisis-began-person = Ozval(a) se sám (sama)
# plain wording, to be checked by a native speaker
crisis-began-worker = Já, i když pravidlo znám
# plain wording, to be checked by a native speaker
crisis-began-missing = Napiš, kdo začal
# plain wording, to be checked by a native speaker
crisis-entry-began-person = ozval(a) se sám (sama)
# plain wording, to be checked by a native speaker
crisis-entry-began-worker = začal pracovník, proti pravidlu
# plain wording, to be checked by a native speaker
crisis-entry-revealed = Skryté číslo bylo ukázáno

## What she wants

# plain wording, to be checked by a native speaker
code-wish-other-adoption = Adopce bez kontaktu
# plain wording, to be checked by a native speaker
crisis-wishes = Co si přeje
# plain wording, to be checked by a native speaker
crisis-wishes-none = Zatím není zapsáno nic, co řekla sama.
# plain wording, to be checked by a native speaker
crisis-wishes-said = Řekla sama: { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-earlier = Co řekla dříve
# plain wording, to be checked by a native speaker
crisis-wishes-others = Co říkají jiní. Není to její přání.
# plain wording, to be checked by a native speaker
crisis-wishes-others-said = { $who }, { $when }
# plain wording, to be checked by a native speaker
crisis-wishes-before = Zapsala to starší verze. Není známo, kdo to řekl.
# plain wording, to be checked by a native speaker
crisis-wish-add = Zapsat, co zaznělo
# plain wording, to be checked by a native speaker
crisis-wish-by = Kdo to řekl?
# plain wording, to be checked by a native speaker
crisis-wish-herself = Ona sama
# plain wording, to be checked by a native speaker
crisis-wish-other = Někdo jiný
# plain wording, to be checked by a native speaker
crisis-wish-relation = Kdo to pro ni je?
# plain wording, to be checked by a native speaker
crisis-wish-which = Co zaznělo?
# plain wording, to be checked by a native speaker
crisis-wish-hint = Když se ptáš, přečti všechny. Jsou podle abecedy; žádná není lepší než jiná.
# plain wording, to be checked by a native speaker
crisis-wish-words = Slovy, která zazněla
# plain wording, to be checked by a native speaker
crisis-wish-when = Kdy to zaznělo?
# plain wording, to be checked by a native speaker
crisis-wish-saved = Uloženo v tomto telefonu. Co zaznělo dříve, zůstává vedle.
# plain wording, to be checked by a native speaker
crisis-about-keep = Dítě vychová sama, s pomocí, jakou bude chtít.
# plain wording, to be checked by a native speaker
crisis-about-temporary-home = Po omezenou dobu bydlí s dítětem v domě pro rodiny. Dítě zůstává s ní.
# plain wording, to be checked by a native speaker
crisis-about-open-adoption = Dítě adoptuje jiná rodina. Vědí o sobě; další kontakt je věcí dohody.
# plain wording, to be checked by a native speaker
crisis-about-other-adoption = Dítě adoptuje jiná rodina. Nedozvědí se, kdo je ten druhý.
# plain wording, to be checked by a native speaker
crisis-about-confidential-birth = Při porodu se její jméno před jinými tají, pokud to zákon země dovoluje.
# plain wording, to be checked by a native speaker
crisis-about-undecided = Má čas a může si to rozmyslet.
# plain wording, to be checked by a native speaker
crisis-entry-wish = Co si přeje: řekla sama
# plain wording, to be checked by a native speaker
crisis-entry-wish-other = Řekl někdo jiný ({ $who }); není to její přání

## Who is who to her

# plain wording, to be checked by a native speaker
field-with-whom = Kdo je teď s ní
# plain wording, to be checked by a native speaker
code-company-alone = Nikdo
# plain wording, to be checked by a native speaker
code-company-partner = Partner
# plain wording, to be checked by a native speaker
code-company-family = Rodina
# plain wording, to be checked by a native speaker
code-company-friend = Kamarád(ka)
# plain wording, to be checked by a native speaker
code-company-professional = Odborník
# plain wording, to be checked by a native speaker
code-company-other = Někdo jiný
# plain wording, to be checked by a native speaker
code-relation-mother = Matka
# plain wording, to be checked by a native speaker
code-relation-father = Otec
# plain wording, to be checked by a native speaker
code-relation-partner = Partner
# plain wording, to be checked by a native speaker
code-relation-relative = Příbuzný
# plain wording, to be checked by a native speaker
code-relation-friend = Kamarád(ka)
# plain wording, to be checked by a native speaker
code-relation-professional = Odborník
# plain wording, to be checked by a native speaker
code-relation-other = Někdo jiný

## Weeks, birth, planned days

# plain wording, to be checked by a native speaker
crisis-plan = Naplánované dny
# plain wording, to be checked by a native speaker
crisis-weeks = Nyní: { $weeks }. týden
# plain wording, to be checked by a native speaker
crisis-weeks-range = Nyní: { $least }.–{ $most }. týden
# plain wording, to be checked by a native speaker
crisis-due = Termín: { $when }
# plain wording, to be checked by a native speaker
crisis-due-range = Termín: mezi { $from } a { $to }
# plain wording, to be checked by a native speaker
crisis-from-date = Spočítáno z termínu porodu ({ $when })
# plain wording, to be checked by a native speaker
crisis-from-weeks = Spočítáno z údaje { $weeks }. týden, řečeno { $when }
# plain wording, to be checked by a native speaker
crisis-plan-between = { $from } – { $to }
# plain wording, to be checked by a native speaker
crisis-plan-done = hotovo, { $when }
# plain wording, to be checked by a native speaker
crisis-look-in = Hotovo
# plain wording, to be checked by a native speaker
crisis-look-in-title = Hotovo: { $what }
# plain wording, to be checked by a native speaker
crisis-look-in-on = Kdy?
# plain wording, to be checked by a native speaker
crisis-look-in-fine = Je vše v pořádku?
# plain wording, to be checked by a native speaker
crisis-look-in-saved = Uloženo v tomto telefonu. Už to není v plánu.
# plain wording, to be checked by a native speaker
crisis-birth = Porod
# plain wording, to be checked by a native speaker
crisis-birth-add = Zapsat porod
# plain wording, to be checked by a native speaker
crisis-birth-correct = Opravit porod
# plain wording, to be checked by a native speaker
crisis-birth-on = Den porodu, nebo konce těhotenství
# plain wording, to be checked by a native speaker
crisis-birth-place = Bylo místo bezpečné?
# plain wording, to be checked by a native speaker
crisis-birth-mother = Jak je matce?
# plain wording, to be checked by a native speaker
crisis-birth-child = Jak je dítěti?
# plain wording, to be checked by a native speaker
crisis-birth-saved = Uloženo v tomto telefonu. Dny následné péče z toho vyplývají.
# plain wording, to be checked by a native speaker
crisis-birth-differs = Dva lidé to zapsali různě. Platí dřívější den, dokud to někdo neopraví.
# plain wording, to be checked by a native speaker
code-birth-place-safe = Ano
# plain wording, to be checked by a native speaker
code-birth-place-not-safe = Ne
# plain wording, to be checked by a native speaker
code-birth-place-unknown = Není známo
# plain wording, to be checked by a native speaker
code-mother-condition-well = Dobře
# plain wording, to be checked by a native speaker
code-mother-condition-needs-care = Potřebuje péči
# plain wording, to be checked by a native speaker
code-mother-condition-died = Zemřela
# plain wording, to be checked by a native speaker
code-mother-condition-unknown = Není známo
# plain wording, to be checked by a native speaker
code-child-condition-well = Dobře
# plain wording, to be checked by a native speaker
code-child-condition-needs-care = Potřebuje péči
# plain wording, to be checked by a native speaker
code-child-condition-died = Zemřelo
# plain wording, to be checked by a native speaker
code-child-condition-none = Těhotenství skončilo bez porodu
# plain wording, to be checked by a native speaker
code-child-condition-unknown = Není známo
# plain wording, to be checked by a native speaker
crisis-entry-birth-mother = Matka: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-child = Dítě: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-birth-place = Bezpečné místo: { $how }
# plain wording, to be checked by a native speaker
crisis-entry-ended = Konec těhotenství
# plain wording, to be checked by a native speaker
crisis-entry-checked = Naplánovaný den hotov: { $what }
# plain wording, to be checked by a native speaker
crisis-entry-fine = vše v pořádku
# plain wording, to be checked by a native speaker
crisis-entry-not-fine = ne vše je v pořádku

## Telling the authority

# plain wording, to be checked by a native speaker
crisis-duty = Oznámit úřadu?
# plain wording, to be checked by a native speaker
crisis-duty-why = Proč se to řeší: { $reasons }
# plain wording, to be checked by a native speaker
crisis-duty-reason-minor = nezletilá
# plain wording, to be checked by a native speaker
crisis-duty-reason-child-at-risk = dítě může být ohroženo
# plain wording, to be checked by a native speaker
crisis-duty-reason-high-risk = vysoké riziko
# plain wording, to be checked by a native speaker
crisis-duty-hu = V Maďarsku jsou spolky, nadace a církevní právnické osoby členy signalizačního systému: musí oznámit, že je dítě v ohrožení.
# plain wording, to be checked by a native speaker
crisis-duty-cz = V Česku jsou sociální služby vázány mlčenlivostí, ale trestné činy vyjmenované v trestním zákoníku se přesto musí oznámit. Oznámení OSPOD to nenahrazuje.
# plain wording, to be checked by a native speaker
crisis-duty-ro = V Rumunsku musí ten, kdo se při své profesi setkává s dětmi, podezření na týrání nebo zanedbávání neprodleně oznámit.
# plain wording, to be checked by a native speaker
crisis-duty-sk = Na Slovensku se dítě v ohrožení oznamuje orgánu ochrany dětí.
# plain wording, to be checked by a native speaker
crisis-duty-body = Komu: { $body }
# plain wording, to be checked by a native speaker
crisis-duty-law = Zákon: { $law }
# plain wording, to be checked by a native speaker
crisis-duty-writing = Písemně a bez odkladu, i když už to zaznělo ústně.
# plain wording, to be checked by a native speaker
crisis-duty-lawyer = Nikdo to neporovnal s textem zákona. Nejdřív se zeptej právníka.
# plain wording, to be checked by a native speaker
crisis-duty-no-country = Chybí kraj, proto není známo, právo které země platí.
# plain wording, to be checked by a native speaker
crisis-duty-by-hand = Teren sám nikomu nic neoznamuje. Rozhodne člověk a rozhodnutí se zapíše.
# plain wording, to be checked by a native speaker
crisis-duty-open = Zatím nikdo nerozhodl.
# plain wording, to be checked by a native speaker
crisis-duty-asked = Koordinátor(ka) dostal(a) dotaz a zatím nerozhodl(a).
# plain wording, to be checked by a native speaker
crisis-duty-decide = Zapsat rozhodnutí
# plain wording, to be checked by a native speaker
crisis-duty-decision = Jaké je rozhodnutí?
# plain wording, to be checked by a native speaker
crisis-duty-to = Komu?
# plain wording, to be checked by a native speaker
crisis-duty-on = Kdy?
# plain wording, to be checked by a native speaker
crisis-duty-reason = Proč ne?
# plain wording, to be checked by a native speaker
crisis-duty-saved = Rozhodnutí je uloženo v tomto telefonu.
# plain wording, to be checked by a native speaker
crisis-duty-text = Text k odeslání
# plain wording, to be checked by a native speaker
crisis-duty-text-hint = Bez jména: dopiš ho rukou tam, kde ho čte jen úřad.
# plain wording, to be checked by a native speaker
crisis-duty-copy = Kopírovat
# plain wording, to be checked by a native speaker
crisis-duty-letter =
    Komu: { $body }
    { "" }
    Oznamujeme, že dítě nebo nezletilá osoba může být v ohrožení.
    Jméno a adresa: ____________________
    Místo: { $place }
    O co jde: { $reasons }
    Co jsme viděli nebo slyšeli a kdy: ____________________
    Co se dosud udělalo: ____________________
    O co žádáme: ____________________
    { "" }
    Naše číslo případu: { $no }
    Datum: { $when }
    Podpis, organizace, telefon: ____________________
# plain wording, to be checked by a native speaker
code-duty-decision-reported = Oznámeno
# plain wording, to be checked by a native speaker
code-duty-decision-not-reported = Neoznámeno
# plain wording, to be checked by a native speaker
code-duty-decision-asked = Dotaz koordinátorovi
# plain wording, to be checked by a native speaker
crisis-entry-duty = Oznámení úřadu: { $decision }
# plain wording, to be checked by a native speaker
crisis-entry-taken = Koordinátor(ka) to převzal(a)

## A minor in danger

# plain wording, to be checked by a native speaker
crisis-call = Nezletilá v ohrožení
# plain wording, to be checked by a native speaker
crisis-call-waits = Žádný koordinátor to zatím nepřevzal.
# plain wording, to be checked by a native speaker
crisis-call-take = Přebírám
# plain wording, to be checked by a native speaker
crisis-call-taken = Převzato. Vidí to všichni, kdo na případu pracují.

## In one minute

# plain wording, to be checked by a native speaker
crisis-urgent = Naléhavý zápis
# plain wording, to be checked by a native speaker
crisis-urgent-safe = Je teď v bezpečí?
# plain wording, to be checked by a native speaker
crisis-urgent-with = Kdo je s ní?
# plain wording, to be checked by a native speaker
crisis-urgent-age = Kolik jí je?
# plain wording, to be checked by a native speaker
crisis-urgent-basis = Smí se to zapsat?
# plain wording, to be checked by a native speaker
crisis-urgent-basis-consent = Říká ano
# plain wording, to be checked by a native speaker
crisis-urgent-basis-vital = Nelze se zeptat, hrozí nebezpečí
# plain wording, to be checked by a native speaker
crisis-urgent-weeks = Týden těhotenství
# plain wording, to be checked by a native speaker
crisis-urgent-weeks-hint = 0: není známo
# plain wording, to be checked by a native speaker
crisis-urgent-rule = Jak se s ní dá spojit?
# plain wording, to be checked by a native speaker
crisis-urgent-through = Přes koho, kdy ne?
# plain wording, to be checked by a native speaker
crisis-urgent-label = Jak jí máme říkat?
# plain wording, to be checked by a native speaker
crisis-urgent-words = Jejími slovy
# plain wording, to be checked by a native speaker
crisis-urgent-quick = Jedna obrazovka místo tří kroků, když není čas.
# plain wording, to be checked by a native speaker
crisis-urgent-go = Zapsat za minutu
