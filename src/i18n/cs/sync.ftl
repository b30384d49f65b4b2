### plain wording, to be checked by a native speaker: every line of this file

sync-level = Všechno je v kanceláři
sync-waiting =
    { $count ->
        [one] { $count } záznam čeká na signál
        [few] { $count } záznamy čekají na signál
        [many] { $count } záznamu čeká na signál
       *[other] { $count } záznamů čeká na signál
    }
sync-waiting-long =
    { $days ->
        [one] Neodesláno už { $days } den: najděte signál
        [few] Neodesláno už { $days } dny: najděte signál
        [many] Neodesláno už { $days } dne: najděte signál
       *[other] Neodesláno už { $days } dní: najděte signál
    }
sync-sending = Odesílá se { $done } z { $total }
sync-receiving = Přijímá se { $done } z { $total }
sync-connecting = Hledá se signál …
sync-offline = Bez signálu. Nic nečeká.
sync-full = Telefon je plný: nic dalšího se neuloží ani neodešle
sync-refused-removed = Tento telefon už do sítě nepatří
sync-refused-old = Než bude moci odesílat, musí se Teren obnovit
sync-refused-fork = Kopie tohoto telefonu běží i jinde. Řekněte to koordinátorovi.
sync-refused-unknown = Kancelář tento telefon nezná. Řekněte to koordinátorovi.

# plain wording, to be checked by a native speaker
sync-photos-wait =
    { $count ->
        [one] { $count } soubor čeká na signál
        [few] { $count } soubory čekají na signál
       *[other] { $count } souborů čeká na signál
    }
