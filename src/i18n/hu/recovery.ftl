### plain wording, to be checked by a native speaker: every line of this file

recovery-make = Visszaállító lap készítése
recovery-why = Ha a hálózat minden telefonja és gépe elveszne, ez a papírlap hozná vissza az egészet. Nélküle senki nem tudja, mi sem.
recovery-step-1 = 1. Nyomtasd ki, vagy másold le kézzel.
recovery-step-2 = 2. Írj be róla néhány csoportot, a biztonság kedvéért.
recovery-step-3 = 3. Tartsd elzárva, külön a telefontól és a géptől.
recovery-warning = Akinél ez a lap van, mindent el tud olvasni. Ne fényképezd le, ne küldd el.
recovery-print = Nyomtatás
recovery-have-it = Megvan papíron
recovery-paper-title = Teren: visszaállító lap, { $network }
recovery-paper-text = A betűk és a kód ugyanazt mondják. Elég az egyik.
recovery-ask-title = Két csoport, a biztonság kedvéért
recovery-ask-text = Írd be ezt a kettőt a papírról.
recovery-ask-group = { $number }. csoport
recovery-ask-wrong = Valamelyik nem az, ami a lapon áll. Nézd meg újra.
recovery-made = A visszaállító lap elkészült
recovery-made-text = Visszakérdeztük, és jó volt. Tartsd elzárva, külön a telefontól és a géptől.
recovery-other-device = A lap csak azon az eszközön készülhet, amelyik a hálózatot indította.
