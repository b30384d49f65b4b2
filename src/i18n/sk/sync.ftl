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
sync-refused-removed = Tento telefón už do siete nepatrí
sync-refused-old = Kým bude môcť odosielať, musí sa Teren obnoviť
sync-refused-fork = Kópia tohto telefónu beží aj inde. Povedzte to koordinátorovi.
sync-refused-unknown = Kancelária tento telefón nepozná. Povedzte to koordinátorovi.

sync-level-text = Čo ste napísali, odišlo z telefónu a je v bezpečí, zapečatené.
sync-waiting-text = Je to zapečatené v telefóne. Odíde samo, keď bude signál.
sync-now = Odoslať a prijať teraz
sync-relay-lost = V kancelárii sa niečo stratilo. Telefón to poslal znova.
sync-rejected = Prišlo niečo, čo nebolo pravé, a dali sme to bokom. Povedzte to koordinátorovi.
sync-figures = V číslach
sync-figure-line = Spojenie
sync-line-offline = Bez signálu
sync-line-connecting = Hľadá sa
sync-line-online = Spojené
sync-line-refused = Odmietnuté
sync-figure-last = Naposledy zrovnané s kanceláriou
sync-figure-waiting = Len v tomto telefóne
sync-figure-oldest = Najstarší z nich
sync-figure-held = Zatiaľ bokom
sync-never = Ešte nie
sync-none = Nič
# plain wording, to be checked by a native speaker
sync-photos-wait =
    { $count ->
        [one] { $count } súbor čaká na signál
        [few] { $count } súbory čakajú na signál
       *[other] { $count } súborov čaká na signál
    }
