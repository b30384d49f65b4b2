### Guides: the network's texts for the field.
### plain wording, to be checked by a native speaker: every line of this file

guides-title = Útmutatók
guides-one = Útmutató
guides-none = Még nincs útmutató
guides-none-text = Amit a koordinátorok ide írnak, a hálózatban mindenki olvassa, térerő nélkül is.
guides-any = Minden esetfajtához
versions-by = { $who }, { $when }
guides-version-withdrawn = Visszavonta: { $who }, { $when }
versions-two = Két változat
versions-apart = Egyszerre két helyen írták át. Mindkettő megmarad, amíg egy koordinátor nem választ.
versions-keep = Ez maradjon
versions-kept = Kiválasztva. A másik az előzmények között marad.
guides-gone = Ez az útmutató nincs itt
guides-gone-text = Visszavonták, vagy még úton van erre a telefonra.

## Where coordinators write

guides-new = Új útmutató
guides-edit = Átírás
guides-only-coordinator = Az útmutatókat a koordinátorok írják.
guides-field-title = Cím
guides-about = Milyen esethez
guides-language = Milyen nyelven íródott
guides-field-text = Szöveg
guides-text-hint = A „- ” jellel kezdődő sor listaelem lesz, a „# ” jellel kezdődő pedig alcím. Nevet ne írj bele: mindenki olvassa.
guides-preview = Így fog kinézni
guides-saved = Mentve ezen a telefonon. A hálózat megkapja.
guides-newer = Közben valaki átírta
guides-newer-text = Ha így mented, a két változat egymás mellett marad. Az övé lejjebb van.
guides-newer-read = Elolvastam: az enyém lép a helyébe
guides-history = Változatok
guides-take = Kerüljön ez a mezőkbe
guides-withdraw = Az útmutató visszavonása
guides-withdrawn = Visszavonva. Már csak a koordinátorok látják.
guides-withdrawn-part = Visszavonva
guides-withdrawn-text = Már csak a koordinátorok látják.
guides-bring-back = Legyen újra érvényben
guides-back-again = Újra mindenki olvassa.
