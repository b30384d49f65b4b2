### What a network asks beside Teren, and what came from a table, as the field reads it.

own-group = Our network's questions
own-not-here = A question of your network, not here yet ({ $id })
own-not-taken = The question does not take this answer.
own-retired = not asked any more
own-part = Our own questions, and tables
own-title = Our questions
own-export = With the answers to your own questions
own-export-hint = Without special categories; what was written in words only with the names.
paper-column-own = Answers to our own questions
import-title = Bring in a table
import-from = Brought in from a table, line { $line }
cases-status-mistake = Recorded by mistake
