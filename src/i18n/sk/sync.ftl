### plain wording, to be checked by a native speaker: every line of this file

sync-level = Všetko je v kancelárii
sync-waiting =
    { $count ->
        [one] { $count } záznam čaká na signál
        [few] { $count } záznamy čakajú na signál
        [many] { $count } záznamu čaká na signál
       *[other] { $count } záznamov čaká na signál
    }
sync-waiting-long =
    { $days ->
        [one] Neodoslané už { $days } deň: nájdite signál
        [few] Neodoslané už { $days } dni: nájdite signál
        [many] Neodoslané už { $days } dňa: nájdite signál
       *[other] Neodoslané už { $days } dní: nájdite signál
    }
sync-sending = Odosiela sa { $done } z { $total }
sync-receiving = Prijíma sa { $done } z { $total }
sync-connecting = Hľadá sa signál …
sync-offline = Bez signálu. Nič nečaká.
sync-full = Telefón je plný: nič ďalšie sa neuloží ani neodošle
sync-refused-removed = Tento telefón už do siete nepatrí
sync-refused-old = Kým bude môcť odosielať, musí sa Teren obnoviť
sync-refused-fork = Kópia tohto telefónu beží aj inde. Povedzte to koordinátorovi.
sync-refused-unknown = Kancelária tento telefón nepozná. Povedzte to koordinátorovi.

# plain wording, to be checked by a native speaker
sync-photos-wait =
    { $count ->
        [one] { $count } súbor čaká na signál
        [few] { $count } súbory čakajú na signál
       *[other] { $count } súborov čaká na signál
    }
