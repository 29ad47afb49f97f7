<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>Keep a copy of “%1” (%2) in the file?</source>
        <translation>Garder une copie de «&#xa0;%1&#xa0;» (%2) dans le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>In the file, it makes every copy of the observatory that much larger: too large for most mail boxes. Beside it, it lies in a folder that must travel with the file.</source>
        <translation>Dans le fichier, elle alourdit d’autant chaque copie de l’observatoire&#xa0;: trop pour la plupart des messageries. À côté, elle est dans un dossier qui doit voyager avec le fichier.</translation>
    </message>
    <message>
        <source>In the file, it travels with it everywhere. Beside it, it lies in a folder that must travel with the file.</source>
        <translation>Dans le fichier, elle voyage partout avec lui. À côté, elle est dans un dossier qui doit voyager avec le fichier.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>À côté du fichier</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” is not there: ask whoever attached it for the folder beside the file, or attach it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là&#xa0;: demandez le dossier voisin du fichier à qui l’a jointe, ou joignez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is no longer what was attached: it was altered since. Attach it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus ce qui a été joint&#xa0;: le fichier a été modifié depuis. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB and cannot be attached.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 2 Go et ne peut pas être joint.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program; try again.</source>
        <translation>«&#xa0;%1&#xa0;» est en train d’être modifié par un autre programme&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be copied; nothing was attached.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être copié&#x202f;; rien n’a été joint.</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in the file; keep it beside the file.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour être gardé dans le fichier&#x202f;; gardez-le à côté.</translation>
    </message>
    <message>
        <source>The copy of “%1” could not be written.</source>
        <translation>La copie de «&#xa0;%1&#xa0;» n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>“%1” is not opened from here, because files of its kind can run programs. Save a copy and open that if you trust it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ouvert d’ici, car les fichiers de ce genre peuvent lancer des programmes. Enregistrez-en une copie et ouvrez-la si vous avez confiance.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Standing of “%1”</source>
        <translation>Statut de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Source for “%1”</source>
        <translation>Source pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1, ajout&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1, suppression&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>competes</source>
        <translation>en concurrence</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>reliability %1 of 5</source>
        <translation>fiabilité %1 sur 5</translation>
    </message>
    <message>
        <source>Standing given by %1.</source>
        <translation>Statut donné par %1.</translation>
    </message>
    <message>
        <source>Standing given by %1 on %2.</source>
        <translation>Statut donné par %1 le %2.</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>No source is cited for this yet.</source>
        <translation>Aucune source n’est encore citée pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) contradict each other</source>
        <translation>
            <numerusform>%n valeur se contredit</numerusform>
            <numerusform>%n valeurs se contredisent</numerusform>
        </translation>
    </message>
    <message>
        <source>From the sources cited for the record as a whole.</source>
        <translation>D’après les sources citées pour la fiche entière.</translation>
    </message>
    <message>
        <source>Its sources alone give: %1.</source>
        <translation>Ses sources seules donnent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are:</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Les champs sont&#xa0;:</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>More: vigie %1 --help</source>
        <translation>Pour en savoir plus&#xa0;: vigie %1 --help</translation>
    </message>
    <message>
        <source>The languages are fr and en, not “%1”.</source>
        <translation>Les langues sont fr et en, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These are too few or too many arguments.</source>
        <translation>Il y a trop ou trop peu d’arguments.</translation>
    </message>
    <message>
        <source>There is no command “%1”. More: vigie --help</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Pour en savoir plus&#xa0;: vigie --help</translation>
    </message>
    <message>
        <source>The language of texts and of what is typed; the system&apos;s otherwise.</source>
        <translation>La langue des textes et de ce qui est saisi&#x202f;; à défaut, celle du système.</translation>
    </message>
    <message>
        <source>Who signs changes in the history; the system user otherwise.</source>
        <translation>Qui signe les modifications dans l’historique&#x202f;; à défaut, l’utilisateur du système.</translation>
    </message>
    <message>
        <source>This page.</source>
        <translation>Cette page.</translation>
    </message>
    <message>
        <source>%1 has changes from %2 that were never saved. Open it in the window and save or discard them first.</source>
        <translation>%1 a des modifications du %2 qui n’ont jamais été enregistrées. Ouvrez d’abord le fichier dans la fenêtre pour les enregistrer ou les abandonner.</translation>
    </message>
    <message>
        <source>The search index could not be made.</source>
        <translation>L’index de recherche n’a pas pu être construit.</translation>
    </message>
    <message>
        <source>There is no view “%1”. The views are: %2</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;». Les vues sont&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say where to with -o FILE.</source>
        <translation>Indiquez le fichier à écrire avec -o FILE.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s).</source>
        <translation>
            <numerusform>%n ligne écrite.</numerusform>
            <numerusform>%n lignes écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n confidential row(s); --confidential writes them too.</source>
        <translation>
            <numerusform>%n ligne confidentielle laissée de côté&#x202f;; --confidential l’écrit aussi.</numerusform>
            <numerusform>%n lignes confidentielles laissées de côté&#x202f;; --confidential les écrit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report %1 could not be written.</source>
        <translation>Le rapport %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>There is no format “%1”. The formats are: observatory</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Les formats sont&#xa0;: observatory</translation>
    </message>
    <message>
        <source>records with these words, best first</source>
        <translation>les fiches qui contiennent ces mots, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Prints the records that have every one of WORDS, the last as the beginning of a word, whatever their accents and capitals: id, kind, title, and the text around the words.</source>
        <translation>Affiche les fiches qui contiennent tous les mots WORDS, le dernier comme début de mot, sans égard aux accents ni aux majuscules&#xa0;: identifiant, type, titre et texte autour des mots.</translation>
    </message>
    <message>
        <source>One JSON document instead of a table.</source>
        <translation>Un document JSON au lieu d’un tableau.</translation>
    </message>
    <message>
        <source>a list as .csv or .json</source>
        <translation>une liste en .csv ou .json</translation>
    </message>
    <message>
        <source>The file to write, .csv or .json.</source>
        <translation>Le fichier à écrire, .csv ou .json.</translation>
    </message>
    <message>
        <source>bring in records from other files</source>
        <translation>reprendre des fiches d’autres fichiers</translation>
    </message>
    <message>
        <source>Compares SOURCE with FILE, row by row, and brings in what is new or differs, as one change that can be undone. Importing the same again changes nothing. An empty cell says nothing and erases nothing; what has no field of its own goes into the notes.

The format observatory is a folder of CSV tables: sources, organisations, people, contracts, participations, ties, events, outcome_metrics, payments, facts; or some of these files.

The exit status is 3 when rows were rejected or values could only be kept as notes; each is named on standard error.</source>
        <translation>Compare SOURCE à FILE, ligne par ligne, et reprend ce qui est nouveau ou différent, en une seule modification qui peut être annulée. Importer de nouveau la même chose ne change rien. Une cellule vide ne dit rien et n’efface rien&#x202f;; ce qui n’a pas de champ à soi va dans les notes.

Le format observatory est un dossier de tables CSV&#xa0;: sources, organisations, people, contracts, participations, ties, events, outcome_metrics, payments, facts&#x202f;; ou quelques-uns de ces fichiers.

Le code de retour est 3 quand des lignes ont été rejetées ou que des valeurs n’ont pu être gardées que dans les notes&#x202f;; chacune est nommée sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>The format of SOURCE: observatory.</source>
        <translation>Le format de SOURCE&#xa0;: observatory.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Dire seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Write what was done with each row.</source>
        <translation>Écrire ce qui a été fait de chaque ligne.</translation>
    </message>
    <message>
        <source>--%1 is one of:</source>
        <translation>--%1 est l’un de&#xa0;:</translation>
    </message>
    <message>
        <source>Say where to: %1</source>
        <translation>Indiquez le fichier à écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A figure is written as .png, .svg or .pdf, not as “%1”.</source>
        <translation>Une figure s’écrit en .png, .svg ou .pdf, pas en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The numbers are written as .csv, not as “%1”.</source>
        <translation>Les nombres s’écrivent en .csv, pas en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, like 1920x1080, not “%1”.</source>
        <translation>--size est LARGEURxHAUTEUR en pixels, comme 1920x1080, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--top is a number of bars, from 1, not “%1”.</source>
        <translation>--top est un nombre de barres, au moins 1, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. The charts are: funding, top-investors</source>
        <translation>Il n’y a pas de graphique «&#xa0;%1&#xa0;». Les graphiques sont&#xa0;: funding, top-investors</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>L’image à écrire&#xa0;: .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Write the numbers drawn, one row for each mark.</source>
        <translation>Écrire les nombres dessinés, une ligne par élément.</translation>
    </message>
    <message>
        <source>Pixels of the drawing; 1920x1080 otherwise.</source>
        <translation>Les pixels du dessin&#x202f;; à défaut, 1920x1080.</translation>
    </message>
    <message>
        <source>On a dark ground.</source>
        <translation>Sur fond sombre.</translation>
    </message>
    <message>
        <source>draw the funding charts</source>
        <translation>dessiner les graphiques des financements</translation>
    </message>
    <message>
        <source>funding draws the amounts by year of signature; top-investors the organisations that invest most. Under the figure stand its coverage, its sources and its date. An amount that is not split between investors is drawn as not attributed.

--data writes exactly the numbers drawn, one row for each mark: group, series, value, min, max, currency, records, unknown, standing.</source>
        <translation>funding dessine les montants par année de signature&#x202f;; top-investors, les organisations qui investissent le plus. Sous la figure sont écrits sa couverture, ses sources et sa date. Un montant qui n’est pas réparti entre investisseurs est dessiné comme non attribué.

--data écrit exactement les nombres dessinés, une ligne par élément&#xa0;: group, series, value, min, max, currency, records, unknown, standing.</translation>
    </message>
    <message>
        <source>What a bar stands for: year.</source>
        <translation>Ce que représente une barre&#xa0;: year (l’année).</translation>
    </message>
    <message>
        <source>What colours show: investor, sector or none.</source>
        <translation>Ce que montrent les couleurs&#xa0;: investor (l’investisseur), sector (le secteur) ou none (rien).</translation>
    </message>
    <message>
        <source>What is drawn: investment, max-outcome-payment or contracts.</source>
        <translation>Ce qui est dessiné&#xa0;: investment (l’investissement), max-outcome-payment (le paiement maximal) ou contracts (les contrats).</translation>
    </message>
    <message>
        <source>How many investors; 15 otherwise.</source>
        <translation>Combien d’investisseurs&#x202f;; à défaut, 15.</translation>
    </message>
    <message>
        <source>draw the contracts and events over time</source>
        <translation>dessiner la frise des contrats et des événements</translation>
    </message>
    <message>
        <source>Draws one bar for each contract, from its service start to its end, with its signature, and the events above. Dates are drawn as precisely as they are known.</source>
        <translation>Dessine une barre par contrat, du début à la fin du service, avec sa signature, et les événements au-dessus. Les dates sont dessinées aussi précisément qu’elles sont connues.</translation>
    </message>
    <message>
        <source>What a lane is: sector, payer, operator or stage.</source>
        <translation>Ce que regroupe un couloir&#xa0;: sector (secteur), payer (payeur), operator (opérateur) ou stage (étape).</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 est créé.</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>version du fichier</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Le fichier est intègre.</translation>
    </message>
    <message>
        <source>make an observatory</source>
        <translation>créer un observatoire</translation>
    </message>
    <message>
        <source>Makes FILE, an empty observatory. A file that is there already is left alone (exit status 4).</source>
        <translation>Crée FILE, un observatoire vide. Un fichier déjà présent n’est pas touché (code de retour 4).</translation>
    </message>
    <message>
        <source>Fill it with the sample: the French contracts and their actors.</source>
        <translation>Le remplir avec l’exemple&#xa0;: les contrats français et leurs acteurs.</translation>
    </message>
    <message>
        <source>versions, and the number of records of each kind</source>
        <translation>les versions, et le nombre de fiches de chaque type</translation>
    </message>
    <message>
        <source>Prints the version of the file and how many records of each kind it holds. With --json: schema, the version of the file; application, that of the program; counts, a number for each kind.</source>
        <translation>Affiche la version du fichier et le nombre de fiches de chaque type. Avec --json&#xa0;: schema, la version du fichier&#x202f;; application, celle du programme&#x202f;; counts, un nombre par type.</translation>
    </message>
    <message>
        <source>integrity, then the quality of the data</source>
        <translation>l’intégrité, puis la qualité des données</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>take back the last change, also one of an earlier run</source>
        <translation>annuler la dernière modification, même d’une fois précédente</translation>
    </message>
    <message>
        <source>Takes back the last change of FILE, whoever made it and whenever; called again, the one before. The history keeps both.</source>
        <translation>Annule la dernière modification de FILE, quels qu’en soient l’auteur et la date&#x202f;; appelée de nouveau, la précédente. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>make again what was undone</source>
        <translation>rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Makes the change again that was undone last. A new change ends what can be redone.</source>
        <translation>Rétablit la dernière modification annulée. Après une nouvelle modification, plus rien ne peut être rétabli.</translation>
    </message>
    <message>
        <source>the history: who, when, old, new</source>
        <translation>l’historique&#xa0;: qui, quand, avant, après</translation>
    </message>
    <message>
        <source>Prints the changes of FILE, the newest first: when (UTC), who, what. With RECORD, those of one record and of the claims about it, each with its old and new values. --json always gives the values.</source>
        <translation>Affiche les modifications de FILE, de la plus récente à la plus ancienne&#xa0;: quand (UTC), qui, quoi. Avec RECORD, celles d’une fiche et des affirmations à son sujet, chacune avec ses valeurs d’avant et d’après. --json donne toujours les valeurs.</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>mauvais usage</translation>
    </message>
    <message>
        <source>a file cannot be read or is not ours</source>
        <translation>un fichier est illisible ou n’est pas un observatoire</translation>
    </message>
    <message>
        <source>done, but problems or conflicts are reported</source>
        <translation>fait, mais des problèmes ou des conflits sont signalés</translation>
    </message>
    <message>
        <source>could not write, nothing changed</source>
        <translation>écriture impossible, rien n’a changé</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>an observatory of social impact bonds, in one file</source>
        <translation>un observatoire des contrats à impact social, en un seul fichier</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n’y a pas d’option %1 ici.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. The kinds are: %2</source>
        <translation>Il n’y a pas de type «&#xa0;%1&#xa0;». Les types sont&#xa0;: %2</translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation>Modification&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>A --locator is a place in a --source; name it too.</source>
        <translation>--locator est un endroit d’une --source&#x202f;; indiquez-la aussi.</translation>
    </message>
    <message>
        <source>Nothing differs; nothing was changed.</source>
        <translation>Aucune différence&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that cannot be without it went too.</source>
        <translation>
            <numerusform>%n fiche qui en dépendait a été supprimée aussi.</numerusform>
            <numerusform>%n fiches qui en dépendaient ont été supprimées aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>one record: fields, standing of each, claims</source>
        <translation>une fiche&#xa0;: champs, statut de chacun, affirmations</translation>
    </message>
    <message>
        <source>Prints the fields of RECORD that are known, each with its standing, and what sources claim about it.

RECORD is an id, an unambiguous beginning of one (4 characters or more), or an identifier: INDIGO-POJ-0031, a SIREN, or the name it has in files (cis-adie).</source>
        <translation>Affiche les champs connus de RECORD, chacun avec son statut, et ce que les sources en affirment.

RECORD est un identifiant, son début s’il n’est pas ambigu (au moins 4 caractères), ou un numéro&#xa0;: INDIGO-POJ-0031, un SIREN, ou son nom court (cis-adie).</translation>
    </message>
    <message>
        <source>One JSON document; values are canonical texts.</source>
        <translation>Un document JSON&#x202f;; les valeurs sont des textes canoniques.</translation>
    </message>
    <message>
        <source>a new record; prints its id</source>
        <translation>une nouvelle fiche&#x202f;; affiche son identifiant</translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation>modifier des champs d’une fiche</translation>
    </message>
    <message>
        <source>Gives fields of RECORD new values, as one change that can be undone. FIELD= with nothing after it makes the field unknown. With --source, the source claims these values too.</source>
        <translation>Donne de nouvelles valeurs à des champs de RECORD, en une seule modification qui peut être annulée. FIELD= sans rien après rend le champ inconnu. Avec --source, la source affirme aussi ces valeurs.</translation>
    </message>
    <message>
        <source>The source that says so; adds a claim for each field.</source>
        <translation>La source qui le dit&#x202f;; ajoute une affirmation pour chaque champ.</translation>
    </message>
    <message>
        <source>Where in the source: a page, a time.</source>
        <translation>L’endroit dans la source&#xa0;: une page, un minutage.</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>supprimer une fiche</translation>
    </message>
    <message>
        <source>Deletes RECORD and what cannot be without it: the participations of a contract, the claims about it. vigie undo brings them back.</source>
        <translation>Supprime RECORD et ce qui n’existe pas sans elle&#xa0;: les participations d’un contrat, les affirmations à son sujet. vigie undo fait tout revenir.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>A claim is what a source says; name it with --source.</source>
        <translation>Une affirmation est ce que dit une source&#xa0;; nommez-la avec --source.</translation>
    </message>
    <message>
        <source>“%1” is no field of this record; it is kept as a fact of its own.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de cette fiche&#xa0;; c’est gardé comme un fait à part.</translation>
    </message>
    <message>
        <source>One can add, list, retain and remove claims, not “%1”.</source>
        <translation>On peut ajouter (add), lister (list), retenir (retain) et retirer (remove) des affirmations, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>what sources say of a record: add, list, retain, remove</source>
        <translation>ce que les sources disent d’une fiche&#xa0;: ajouter, lister, retenir, retirer</translation>
    </message>
    <message>
        <source>A claim is what one source says of one field of a record; the record itself holds the value that is retained, and the other claims compete with it.

add: the source says VALUE of FIELD. VALUE is what one types in the window; empty, the source is only cited. A FIELD that the record does not have (duration) is kept as a fact of its own. The retained value stays as it is.

list: the claims about RECORD, or about one FIELD of it, each with its id, and whether it agrees with the retained value.

retain: what CLAIM states becomes the value of the record. The former value stays, as a claim that competes.

remove: takes CLAIM away. vigie undo brings it back.</source>
        <translation>Une affirmation est ce qu’une source dit d’un champ d’une fiche&#xa0;; la fiche elle-même porte la valeur retenue, et les autres affirmations sont en concurrence avec elle.

add&#xa0;: la source dit VALUE du champ FIELD. VALUE est ce que l’on saisit dans la fenêtre&#xa0;; vide, la source est seulement citée. Un champ FIELD que la fiche n’a pas (duration) est gardé comme un fait à part. La valeur retenue reste comme elle est.

list&#xa0;: les affirmations sur RECORD, ou sur un seul champ FIELD, chacune avec son identifiant et ce qu’elle vaut face à la valeur retenue.

retain&#xa0;: ce qu’affirme CLAIM devient la valeur de la fiche. L’ancienne valeur reste, comme affirmation concurrente.

remove&#xa0;: retire CLAIM. vigie undo la ramène.</translation>
    </message>
    <message>
        <source>add: the source that says so.</source>
        <translation>add&#xa0;: la source qui le dit.</translation>
    </message>
    <message>
        <source>add: where in the source: a page, a time.</source>
        <translation>add&#xa0;: où dans la source&#xa0;: une page, un moment.</translation>
    </message>
    <message>
        <source>add: the words of the source.</source>
        <translation>add&#xa0;: les mots de la source.</translation>
    </message>
    <message>
        <source>add: what is to be said about it.</source>
        <translation>add&#xa0;: ce qu’il y a à en dire.</translation>
    </message>
    <message>
        <source>retain: why this value is retained.</source>
        <translation>retain&#xa0;: pourquoi cette valeur est retenue.</translation>
    </message>
    <message>
        <source>list: one JSON document.</source>
        <translation>list&#xa0;: un document JSON.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>competes</source>
        <translation>en concurrence</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>Writes VIEW into OUT, in the format of its ending. VIEW: contracts, organisations, investors, operators, evaluators, payers, people, participations, ties, events, sources, claims, payments, metrics, testimonies, leads.

The first column is id, the record&apos;s id. Then come the fields under their names: dates as EDTF (2019, 2019-03, 2019-03-22, 2019~), numbers with a point, codes as codes. An amount has three columns: f in units of its currency, f_max where it is a range, f_currency. A range of numbers has f and f_max. A reference has the id (contract_id) and the title beside it (contract_title). An empty cell is unknown, never zero.

Investors, operators, evaluators and payers are organisations with, at the end: contracts, how many contracts; amount_eur and amount_eur_max, the sum, for each currency; without_amount, how many roles have no published amount.

In .csv, a text that a spreadsheet would take for a formula has an apostrophe before it. In .json, the same names; numbers are numbers and unknown is null.

Testimonies and sources that are not public, what is quoted from them, and leads are left out unless --confidential.</source>
        <translation>Écrit VIEW dans OUT, au format qu’indique son extension. VIEW&#xa0;: contracts, organisations, investors, operators, evaluators, payers, people, participations, ties, events, sources, claims, payments, metrics, testimonies, leads.

La première colonne est id, l’identifiant de la fiche. Viennent ensuite les champs sous leur nom&#xa0;: dates au format EDTF (2019, 2019-03, 2019-03-22, 2019~), nombres avec un point, codes tels quels. Un montant a trois colonnes&#xa0;: f en unités de sa monnaie, f_max si c’est une fourchette, f_currency. Une fourchette de nombres a f et f_max. Un renvoi a l’identifiant (contract_id) et, à côté, le titre (contract_title). Une cellule vide veut dire inconnu, jamais zéro.

Les investisseurs, opérateurs, évaluateurs et payeurs sont des organisations avec, à la fin&#xa0;: contracts, le nombre de contrats&#x202f;; amount_eur et amount_eur_max, la somme, pour chaque monnaie&#x202f;; without_amount, le nombre de rôles sans montant publié.

En .csv, un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe. En .json, les mêmes noms&#x202f;; les nombres sont des nombres et l’inconnu est null.

Les témoignages et les sources qui ne sont pas publics, ce qui en est cité, et les pistes sont laissés de côté, sauf avec --confidential.</translation>
    </message>
    <message>
        <source>Write what is confidential too.</source>
        <translation>Écrire aussi ce qui est confidentiel.</translation>
    </message>
    <message>
        <source>Checks that the file is whole (exit status 2 where it is not), then lists what is to verify: values that sources contradict or do not state, records without a source, facts of one source only, what nobody looked at for a year; totals that differ from their parts, impossible dates, stages that are out of date, amounts that do not convert into one another.

With --json: problems, each with its record, kind, field, reason and message; standing, how many facts are verified, reported, to-verify, unsourced and contradicted.

The exit status is 3 when there is anything to report.</source>
        <translation>Vérifie que le fichier est entier (code de sortie 2 sinon), puis liste ce qui est à vérifier : valeurs que des sources contredisent ou ne donnent pas, fiches sans source, faits d’une seule source, ce que personne n’a revu depuis un an ; totaux qui diffèrent de leurs parts, dates impossibles, étapes dépassées, montants qui ne se convertissent pas l’un en l’autre.

Avec --json : problems, chacun avec sa fiche (record), kind, field, reason et message ; standing, le nombre de faits verified, reported, to-verify, unsourced et contradicted.

Le code de sortie est 3 quand il y a quelque chose à signaler.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-02-17.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;; écrivez-le comme 2026-02-17.</translation>
    </message>
    <message>
        <source>Only what that person changed.</source>
        <translation>Seulement ce que cette personne a modifié.</translation>
    </message>
    <message>
        <source>Only since that day (UTC).</source>
        <translation>Seulement depuis ce jour (UTC).</translation>
    </message>
    <message>
        <source>Only changes of that field.</source>
        <translation>Seulement les modifications de ce champ.</translation>
    </message>
    <message>
        <source>Edit “%1” of %2</source>
        <translation>Modifier « %1 » de %2</translation>
    </message>
    <message>
        <source>Adds a record of KIND: contract, organisation, person, participation, tie, event, source, payment, metric, testimony, mention or lead.

VALUE is what one types in the window: mars 2019, 1,2 M€, a code or its label; for a field that points at another record, what RECORD may be in vigie show.</source>
        <translation>Ajoute une fiche du type KIND&#xa0;: contract, organisation, person, participation, tie, event, source, payment, metric, testimony, mention ou lead.

VALUE est ce qu’on saisit dans la fenêtre&#xa0;: mars 2019, 1,2&#xa0;M€, un code ou son libellé&#x202f;; pour un champ qui renvoie à une autre fiche, ce que RECORD peut être dans vigie show.</translation>
    </message>
    <message>
        <source>Frozen: %1</source>
        <translation>Version figée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do comes first: add FILE NAME, list FILE, compare FILE NAME [NAME2] or remove FILE NAME.</source>
        <translation>L’action vient d’abord&#xa0;: add FILE NAME, list FILE, compare FILE NAME [NAME2] ou remove FILE NAME.</translation>
    </message>
    <message>
        <source>named states of the observatory, and what changed between them</source>
        <translation>des états nommés de l’observatoire, et ce qui a changé entre eux</translation>
    </message>
    <message>
        <source>A release gives the present state of FILE a name, so that people can refer to it.

add makes one. list prints them, the latest first: date, author, name, note. compare prints what changed from NAME to NAME2, or until now: a Markdown text, grouped by kind of record. It counts, but does not tell, changes to what is confidential. --json gives every change with its exact values, the confidential ones too. remove forgets a name; the history stays.

Case and accents of a name do not matter.</source>
        <translation>Une version figée donne un nom à l’état présent de FILE, pour pouvoir s’y référer.

add en fait une. list les affiche, la dernière d’abord&#xa0;: date, auteur, nom, note. compare affiche ce qui a changé de NAME à NAME2, ou jusqu’à maintenant&#xa0;: un texte Markdown, groupé par type de fiche. Les modifications de ce qui est confidentiel y sont comptées, non dites. --json donne chaque modification avec ses valeurs exactes, les confidentielles aussi. remove oublie un nom&#xa0;; l’historique reste.

La casse et les accents d’un nom sont indifférents.</translation>
    </message>
    <message>
        <source>What the release is for.</source>
        <translation>À quoi sert cette version figée.</translation>
    </message>
    <message>
        <source>One JSON document instead of a table or text.</source>
        <translation>Un document JSON au lieu d’un tableau ou d’un texte.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>there are too many columns</source>
        <translation>il y a trop de colonnes</translation>
    </message>
    <message>
        <source>there is text after a closing quotation mark</source>
        <translation>il y a du texte après un guillemet fermant</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>une cellule est trop longue</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>la ligne a plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>there are too many rows</source>
        <translation>il y a trop de lignes</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 est illisible.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop gros</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 %2?</source>
        <translation>Supprimer %1 %2&#x202f;?</translation>
    </message>
    <message>
        <source>Goes with it: %1</source>
        <translation>Entraîne la suppression de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stays, but no longer points at it: %1</source>
        <translation>Reste, mais n’y renvoie plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Edit “%1” of %2</source>
        <translation>Modification de «&#xa0;%1&#xa0;» – %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” of %n record(s)</source>
        <translation>
            <numerusform>Modification de «&#xa0;%1&#xa0;» dans %n fiche</numerusform>
            <numerusform>Modification de «&#xa0;%1&#xa0;» dans %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <translation>Ajout&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Copie de « %1 »</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Suppression de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Suppression de %n fiche</numerusform>
            <numerusform>Suppression de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>This source has the file “%1” already.</source>
        <translation>Cette source a déjà le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Attach “%1” to %2</source>
        <translation>Joindre «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>“%2” of %1 has changed since; nothing was taken back.</source>
        <translation>«&#xa0;%2&#xa0;» de %1 a changé depuis&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>%1 has been removed since; nothing was taken back.</source>
        <translation>%1 a été supprimé depuis&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>%1 is there again; nothing was taken back.</source>
        <translation>%1 est de nouveau là&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Something was added to %1 since; nothing was taken back.</source>
        <translation>%1 a reçu des ajouts depuis&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Somebody has looked at “%2” of %1 since; nothing was taken back.</source>
        <translation>Quelqu’un s’est prononcé depuis sur «&#xa0;%2&#xa0;» de %1&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>This edit was undone already; there is nothing to take back.</source>
        <translation>Cette modification a déjà été annulée&#xa0;; il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>What the observatory was made with cannot be taken back.</source>
        <translation>L’état initial de l’observatoire ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Earlier entry, without a source</source>
        <translation>Saisie antérieure, sans source</translation>
    </message>
    <message>
        <source>This claim states no value that a field could retain.</source>
        <translation>Cette affirmation n’énonce aucune valeur qu’un champ puisse retenir.</translation>
    </message>
    <message>
        <source>Cite a source for “%1” of %2</source>
        <translation>Citer une source pour « %1 » de %2</translation>
    </message>
    <message>
        <source>Change a claim about “%1” of %2</source>
        <translation>Modifier une affirmation sur « %1 » de %2</translation>
    </message>
    <message>
        <source>Move a claim of %1</source>
        <translation>Déplacer une affirmation de %1</translation>
    </message>
    <message>
        <source>Remove a claim of %1</source>
        <translation>Retirer une affirmation de %1</translation>
    </message>
    <message>
        <source>Retain another value of %1</source>
        <translation>Retenir une autre valeur de %1</translation>
    </message>
    <message>
        <source>Say why “%1” of %2 is retained</source>
        <translation>Dire pourquoi «&#xa0;%1&#xa0;» de %2 est retenu</translation>
    </message>
    <message>
        <source>Standing of “%1” of %2: </source>
        <translation>Statut de « %1 » de %2 : </translation>
    </message>
    <message>
        <source>Standing of “%1” of %2: by its sources</source>
        <translation>Statut de « %1 » de %2 : selon ses sources</translation>
    </message>
    <message>
        <source>Settle the question on “%1” of %2</source>
        <translation>Clore la question sur « %1 » de %2</translation>
    </message>
    <message>
        <source>Ask about “%1” of %2</source>
        <translation>Demander au sujet de « %1 » de %2</translation>
    </message>
    <message>
        <source>Turn the lead “%1” into %2</source>
        <translation>Faire de la piste «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close the lead “%1”</source>
        <translation>Clore la piste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say why nothing came of it: it will be asked again.</source>
        <translation>Dites pourquoi elle n’a rien donné&#xa0;: la question reviendra.</translation>
    </message>
    <message>
        <source>Reopen the lead “%1”</source>
        <translation>Rouvrir la piste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This record did not exist at that time; nothing was changed.</source>
        <translation>Cette fiche n’existait pas à ce moment-là&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This record no longer exists. Bring it back first; nothing was changed.</source>
        <translation>Cette fiche n’existe plus. Faites-la d’abord revenir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This record is there already; nothing was changed.</source>
        <translation>Cette fiche est déjà là&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What this record belongs to is gone too: bring that back, and it comes with it.</source>
        <translation>Ce dont cette fiche dépend a disparu aussi&#xa0;: faites-le revenir, et elle reviendra avec.</translation>
    </message>
    <message>
        <source>A release needs a name.</source>
        <translation>Une version figée doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a release “%1” already.</source>
        <translation>Il y a déjà une version figée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>Figer la version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the release “%1”</source>
        <translation>Supprimer la version figée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no release “%1”; none was made yet.</source>
        <translation>Il n’y a pas de version figée «&#xa0;%1&#xa0;»&#xa0;; aucune n’a encore été faite.</translation>
    </message>
    <message>
        <source>There is no release “%1”, but %2.</source>
        <translation>Il n’y a pas de version figée «&#xa0;%1&#xa0;», mais %2.</translation>
    </message>
    <message>
        <source>Restore “%1” of %2</source>
        <translation>Rétablir «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Restore %1 as it was on %2</source>
        <translation>Rétablir %1 dans son état du %2</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Faire revenir %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler après coup&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept “%1” of %2 as it is</source>
        <translation>Accepter « %1 » de %2 tel quel</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>No source has been given.</source>
        <translation>Aucune source n’est citée.</translation>
    </message>
    <message>
        <source>Sources speak of it, but none states the retained value.</source>
        <translation>Des sources en parlent, mais aucune n’énonce la valeur retenue.</translation>
    </message>
    <message numerus="yes">
        <source>The sources state %n different value(s).</source>
        <translation>
            <numerusform>Les sources énoncent %n valeur.</numerusform>
            <numerusform>Les sources énoncent %n valeurs différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only sources of low reliability, or uncertain ones, state it.</source>
        <translation>Seules des sources peu fiables ou incertaines l’énoncent.</translation>
    </message>
    <message>
        <source>An official or primary source states it.</source>
        <translation>Une source officielle ou primaire l’énonce.</translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s) state it.</source>
        <translation>
            <numerusform>%n source l’énonce.</numerusform>
            <numerusform>%n sources indépendantes l’énoncent.</numerusform>
        </translation>
    </message>
    <message>
        <source>One source states it.</source>
        <translation>Une seule source l’énonce.</translation>
    </message>
    <message>
        <source>Several sources state it, but they draw on one another: they count as one.</source>
        <translation>Plusieurs sources l’énoncent, mais elles se reprennent : elles comptent pour une.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>A list is written as .csv or .json, not as “%1”.</source>
        <translation>Une liste s’écrit en .csv ou .json, pas en «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Service start</source>
        <translation>Début du service</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Fin effective</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <source>Maximum outcome payment</source>
        <translation>Paiement maximal</translation>
    </message>
    <message>
        <source>Outcome payments made</source>
        <translation>Paiements versés</translation>
    </message>
    <message>
        <source>Beneficiaries targeted</source>
        <translation>Bénéficiaires visés</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Unité de compte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>INDIGO</source>
        <translation>INDIGO</translation>
    </message>
    <message>
        <source>Short name in files</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>RNA</source>
        <translation>RNA</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place in its role</source>
        <translation>Rang dans le rôle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Autre acteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Rang dans la liste</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Versé par</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Versé à</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Copie archivée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reliability (1–5)</source>
        <translation>Fiabilité (1 à 5)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Stated value</source>
        <translation>Valeur affirmée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Page or place</source>
        <translation>Page ou passage</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Draws on</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Version de</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Selon la règle</translation>
    </message>
    <message>
        <source>Decided on the basis of</source>
        <translation>Décidé sur la base de</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>En question</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>Accepté tel quel</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>“%1” is not in the list: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of record it means. Write for instance person:… or organisation:… and its id.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quel type de fiche il s’agit. Écrivez par exemple person:… ou organisation:… suivi de son identifiant.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n participation(s) of investors.</source>
        <translation>
            <numerusform>%n participation d’investisseur.</numerusform>
            <numerusform>%n participations d’investisseurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s).</source>
        <translation>
            <numerusform>%n contrat.</numerusform>
            <numerusform>%n contrats.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Not attributed”: the share of each investor is not published.</source>
        <translation>«&#xa0;Non attribué&#xa0;»&#xa0;: la part de chaque investisseur n’est pas publiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) without a published date of signature, shown apart.</source>
        <translation>
            <numerusform>%n contrat sans date de signature publiée, montré à part.</numerusform>
            <numerusform>%n contrats sans date de signature publiée, montrés à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of signature approximate or uncertain.</source>
        <translation>
            <numerusform>%n date de signature approximative ou incertaine.</numerusform>
            <numerusform>%n dates de signature approximatives ou incertaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n contract(s) in %1, not converted.</source>
        <translation>
            <numerusform>Non représenté&#xa0;: %n contrat en %1, non converti.</numerusform>
            <numerusform>Non représentés&#xa0;: %n contrats en %1, non convertis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n contract(s), the investors’ amounts exceed the published total.</source>
        <translation>
            <numerusform>Pour %n contrat, les montants des investisseurs dépassent le total publié.</numerusform>
            <numerusform>Pour %n contrats, les montants des investisseurs dépassent le total publié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other investor(s) not drawn.</source>
        <translation>
            <numerusform>%n autre investisseur non représenté.</numerusform>
            <numerusform>%n autres investisseurs non représentés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) with a published date.</source>
        <translation>
            <numerusform>%n contrat avec une date publiée.</numerusform>
            <numerusform>%n contrats avec une date publiée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end of %n service(s) is not published.</source>
        <translation>
            <numerusform>La fin de %n service n’est pas publiée.</numerusform>
            <numerusform>La fin de %n services n’est pas publiée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) without any published date.</source>
        <translation>
            <numerusform>%n contrat sans aucune date publiée.</numerusform>
            <numerusform>%n contrats sans aucune date publiée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without date, not drawn.</source>
        <translation>
            <numerusform>%n événement sans date, non représenté.</numerusform>
            <numerusform>%n événements sans date, non représentés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %n other(s).</source>
        <translation>
            <numerusform>Sources&#xa0;: %1 et %n autre.</numerusform>
            <numerusform>Sources&#xa0;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data of %1.</source>
        <translation>Données au %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Diapositive 4:3</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>“%1” must end in .png, .svg or .pdf.</source>
        <translation>«&#xa0;%1&#xa0;» doit se terminer par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>A figure is between %1 and %2 pixels wide and high.</source>
        <translation>Une figure a entre %1 et %2 pixels de large et de haut.</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2. It may be: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2. Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Investors can be compared by investment or by contracts: outcome payments are not split between them.</source>
        <translation>Les investisseurs se comparent par investissement ou par nombre de contrats&#xa0;: les paiements au résultat ne sont pas répartis entre eux.</translation>
    </message>
    <message>
        <source>There is no figure “%1”. It may be: %2.</source>
        <translation>Il n’y a pas de figure «&#xa0;%1&#xa0;». Figures possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for all %n participation(s) of investors.</source>
        <translation>
            <numerusform>Montant publié pour la seule participation d’investisseur.</numerusform>
            <numerusform>Montant publié pour les %n participations d’investisseurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for all %n contract(s).</source>
        <translation>
            <numerusform>Montant publié pour le seul contrat.</numerusform>
            <numerusform>Montant publié pour les %n contrats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for %n of %1 participation(s) of investors.</source>
        <translation>
            <numerusform>Montant publié pour %n participation d’investisseur sur %1.</numerusform>
            <numerusform>Montant publié pour %n participations d’investisseurs sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for %n of %1 contract(s).</source>
        <translation>
            <numerusform>Montant publié pour %n contrat sur %1.</numerusform>
            <numerusform>Montant publié pour %n contrats sur %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Several investors</source>
        <translation>Plusieurs investisseurs</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Investors by number of contracts</source>
        <translation>Investisseurs par nombre de contrats</translation>
    </message>
    <message>
        <source>Top investors by published amount</source>
        <translation>Principaux investisseurs par montant publié</translation>
    </message>
    <message>
        <source>Investment commitments by year of signature</source>
        <translation>Engagements d’investissement par année de signature</translation>
    </message>
    <message>
        <source>Maximum outcome payments by year of signature</source>
        <translation>Paiements maximaux par année de signature</translation>
    </message>
    <message>
        <source>Contracts by year of signature</source>
        <translation>Contrats par année de signature</translation>
    </message>
    <message>
        <source>Impact contracts</source>
        <translation>Contrats à impact</translation>
    </message>
    <message>
        <source>number of contracts</source>
        <translation>nombre de contrats</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without amount</source>
        <translation>
            <numerusform>%n sans montant</numerusform>
            <numerusform>%n sans montant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), amount not published</source>
        <translation>
            <numerusform>%n contrat, montant non publié</numerusform>
            <numerusform>%n contrats, montants non publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>millions of euros</source>
        <translation>millions d’euros</translation>
    </message>
    <message>
        <source>thousands of euros</source>
        <translation>milliers d’euros</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>millions of %1</source>
        <translation>millions (%1)</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <translation>milliers (%1)</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>The service starts before the contract is signed.</source>
        <translation>Le service commence avant la signature du contrat.</translation>
    </message>
    <message>
        <source>The planned end lies before the start of the service.</source>
        <translation>La fin prévue précède le début du service.</translation>
    </message>
    <message>
        <source>The actual end lies before the start of the service.</source>
        <translation>La fin effective précède le début du service.</translation>
    </message>
    <message>
        <source>More was paid for outcomes than the maximum.</source>
        <translation>Les paiements versés dépassent le paiement maximal.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>The document was read before it was published.</source>
        <translation>La consultation du document précède sa publication.</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>“%1” is not a SIREN number: it has 9 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro SIREN&#xa0;: il en faut 9 chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not a SIRET number: it has 14 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro SIRET&#xa0;: il en faut 14 chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not an RNA number: it is W and 9 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro RNA&#xa0;: un W suivi de 9 chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not an INDIGO project: it looks like INDIGO-POJ-0031.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet INDIGO, qui s’écrit comme INDIGO-POJ-0031.</translation>
    </message>
    <message>
        <source>“%1” is not an INDIGO organisation: it looks like INDIGO-ORG-0171.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une organisation INDIGO, qui s’écrit comme INDIGO-ORG-0171.</translation>
    </message>
    <message>
        <source>“%1” is not an LEI: it has 20 letters and digits, the last two digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un LEI&#xa0;: 20 lettres et chiffres, dont deux chiffres à la fin.</translation>
    </message>
    <message>
        <source>The check digits of “%1” are wrong: a digit is mistyped.</source>
        <translation>La clé de contrôle de «&#xa0;%1&#xa0;» est fausse&#xa0;: un chiffre est mal saisi.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of an observatory</source>
        <translation>Importation d’un observatoire</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>In %1 there is no table of an observatory, such as contracts.csv.</source>
        <translation>Il n’y a dans %1 aucune table d’observatoire, comme contracts.csv.</translation>
    </message>
    <message>
        <source>The id “%1” is used by an earlier row.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est déjà pris par une ligne précédente.</translation>
    </message>
    <message>
        <source>“%1” is not there: a fact needs a record, a field, a status and known sources.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable&#xa0;: un fait demande une fiche, un champ, un statut et des sources connues.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is not there.</source>
        <translation>%1 désigne «&#xa0;%2&#xa0;», qui est introuvable.</translation>
    </message>
    <message>
        <source>%1 “%2” could not be read and went into the notes.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’a pas pu être lu et a été mis dans les notes.</translation>
    </message>
    <message>
        <source>the sample observatory</source>
        <translation>l’observatoire d’exemple</translation>
    </message>
</context>
<context>
    <name>Leaning</name>
    <message numerus="yes">
        <source>%n fact(s) would have no source left</source>
        <translation>
            <numerusform>%n fait n’aurait plus de source</numerusform>
            <numerusform>%n faits n’auraient plus de source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) would lose their standing</source>
        <translation>
            <numerusform>%n fait perdrait son statut</numerusform>
            <numerusform>%n faits perdraient leur statut</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sans elle&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investisseurs</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Payeurs</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Amounts in this role</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>ListTotals</name>
    <message numerus="yes">
        <source>%n amount(s) of %1</source>
        <translation>
            <numerusform>%n montant sur %1</numerusform>
            <numerusform>%n montants sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Aucun contrat pour l’instant</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Aucune organisation pour l’instant</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investisseurs</translation>
    </message>
    <message>
        <source>No investor yet</source>
        <translation>Aucun investisseur pour l’instant</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>No operator yet</source>
        <translation>Aucun opérateur pour l’instant</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>No evaluator yet</source>
        <translation>Aucun évaluateur pour l’instant</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Payeurs</translation>
    </message>
    <message>
        <source>No payer yet</source>
        <translation>Aucun payeur pour l’instant</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation>Aucune personne pour l’instant</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>No participation yet</source>
        <translation>Aucune participation pour l’instant</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>No tie yet</source>
        <translation>Aucun lien pour l’instant</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Aucun indicateur pour l’instant</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Aucun flux pour l’instant</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aucune source pour l’instant</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>No testimony yet</source>
        <translation>Aucun témoignage pour l’instant</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>No claim yet</source>
        <translation>Aucune affirmation pour l’instant</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Nouveau témoignage</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Aucune piste pour l’instant</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;New observatory…</source>
        <translation>&amp;Nouvel observatoire…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample observatory</source>
        <translation>Ouvrir l’observatoire d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Revert to the saved file…</source>
        <translation>Re&amp;venir au fichier enregistré…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Change a field of the &amp;selection…</source>
        <translation>Modifier un champ de la &amp;sélection…</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Your name in the history…</source>
        <translation>Votre nom dans l’&amp;historique…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>À &amp;propos de Vigie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>New source from the cli&amp;pboard</source>
        <translation>Nouvelle source depuis le &amp;presse-papiers</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>An amount cannot be negative: “%1”.</source>
        <translation>Un montant ne peut pas être négatif&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for instance 1200000, 1.2 M€ or 1.2–1.5 M€.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez par exemple 1200000, 1,2&#xa0;M€ ou 1,2–1,5&#xa0;M€.</translation>
    </message>
    <message>
        <source>“%1” has two currencies. Write both bounds in the same one.</source>
        <translation>«&#xa0;%1&#xa0;» mêle deux monnaies. Écrivez les deux bornes dans la même.</translation>
    </message>
    <message>
        <source>“%1” does not say its currency. Add it, for instance EUR.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas sa monnaie. Ajoutez-la, par exemple EUR.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than its currency.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de décimales que sa monnaie.</translation>
    </message>
    <message>
        <source>“%1” is too large an amount.</source>
        <translation>«&#xa0;%1&#xa0;» est un montant trop grand.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Observatory</source>
        <translation>Observatoire</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Investors</source>
        <translation>Investisseurs</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Payers</source>
        <translation>Payeurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>“%1” is not in the years 1000 to 2999.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas entre les années 1000 et 2999.</translation>
    </message>
    <message>
        <source>“%1” has no month between 1 and 12. Write the day before the month.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de mois entre 1 et 12. Écrivez le jour avant le mois.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>“%1” needs a year of four digits.</source>
        <translation>«&#xa0;%1&#xa0;» demande une année à quatre chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for instance 2019, March 2019, 22/03/2019 or about 2019.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez par exemple 2019, mars 2019, 22/03/2019 ou vers 2019.</translation>
    </message>
    <message>
        <source>“%1” says two things about the date. Keep one of them.</source>
        <translation>«&#xa0;%1&#xa0;» dit deux choses de la date. N’en gardez qu’une.</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Evidence of their facts</source>
        <translation>Preuves de leurs faits</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Faits clés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>Qualité de %1</translation>
    </message>
    <message>
        <source>Key facts of the contracts: %1 known of %2. Evidence: %3.</source>
        <translation>Faits clés des contrats : %1 connus sur %2. Preuves : %3.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“%1” is not a number. Write for instance 500, 3.5 or 200 to 300.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez par exemple 500, 3,5 ou 200 à 300.</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version figée</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions figées</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Parle de</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Témoignages</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>There is no reference here that can be read (RIS or BibTeX).</source>
        <translation>Il n’y a ici aucune référence lisible (RIS ou BibTeX).</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of references.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour une liste de références.</translation>
    </message>
</context>
<context>
    <name>ReleaseComparison</name>
    <message numerus="yes">
        <source>%n change(s) to what is confidential are not told here.</source>
        <translation>
            <numerusform>%n modification de ce qui est confidentiel n’est pas dite ici.</numerusform>
            <numerusform>%n modifications de ce qui est confidentiel ne sont pas dites ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>What changed: %1 → %2</source>
        <translation>Ce qui a changé&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Sources disagree</source>
        <translation>Sources en désaccord</translation>
    </message>
    <message>
        <source>Decision in question</source>
        <translation>Décision à revoir</translation>
    </message>
    <message>
        <source>Amounts do not add up</source>
        <translation>Montants incohérents</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>Dates impossibles</translation>
    </message>
    <message>
        <source>Conversion out of line</source>
        <translation>Conversion douteuse</translation>
    </message>
    <message>
        <source>End passed, stage unchanged</source>
        <translation>Fin passée, étape inchangée</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Une seule source</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Not reviewed for a year</source>
        <translation>Non revu depuis un an</translation>
    </message>
    <message>
        <source>Signed after the start (hint)</source>
        <translation>Signé après le début (indice)</translation>
    </message>
    <message>
        <source>The sources disagree.</source>
        <translation>Les sources sont en désaccord.</translation>
    </message>
    <message>
        <source>The sources state different values: %1.</source>
        <translation>Les sources donnent des valeurs différentes : %1.</translation>
    </message>
    <message>
        <source>%1 is retained; sources also state %2.</source>
        <translation>%1 retenu&#x202f;; des sources donnent aussi %2.</translation>
    </message>
    <message>
        <source>%1 called it “%2”; its sources have changed since.</source>
        <translation>%1 l’a dit « %2 »&#x202f;; ses sources ont changé depuis.</translation>
    </message>
    <message>
        <source>%1 called it “%2” on %3; its sources have changed since.</source>
        <translation>%1 l’a dit « %2 » le %3&#x202f;; ses sources ont changé depuis.</translation>
    </message>
    <message>
        <source>%1 was paid for outcomes, more than the maximum of %2.</source>
        <translation>%1 ont été payés aux résultats, plus que le maximum de %2.</translation>
    </message>
    <message>
        <source>The investors’ amounts make %1, %2 more than the total of %3.</source>
        <translation>Les montants des investisseurs font %1, soit %2 de plus que le total de %3.</translation>
    </message>
    <message>
        <source>The investors’ amounts make %1, %2 less than the total of %3.</source>
        <translation>Les montants des investisseurs font %1, soit %2 de moins que le total de %3.</translation>
    </message>
    <message>
        <source>“%1” lies in the future: %2.</source>
        <translation>« %1 » est dans l’avenir : %2.</translation>
    </message>
    <message>
        <source>“%1” (%2) lies before “%3” (%4).</source>
        <translation>« %1 » (%2) précède « %3 » (%4).</translation>
    </message>
    <message>
        <source>%1 looked at it on %2, more than a year ago.</source>
        <translation>%1 l’a revu le %2, il y a plus d’un an.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1 has not answered yet: “%2”</source>
        <translation>%1 n’a pas encore répondu : « %2 »</translation>
    </message>
    <message>
        <source>An official or primary source; or your choice, with its reason.</source>
        <translation>Une source officielle ou primaire&#x202f;; ou votre choix, motivé.</translation>
    </message>
    <message>
        <source>Read the new sources, then confirm the decision or change it.</source>
        <translation>Lire les nouvelles sources, puis confirmer la décision ou la changer.</translation>
    </message>
    <message>
        <source>Correct the total or an amount, or add the investor who is missing.</source>
        <translation>Corriger le total ou un montant, ou ajouter l’investisseur manquant.</translation>
    </message>
    <message>
        <source>Correct one of the two amounts; an amendment may say why.</source>
        <translation>Corriger l’un des deux montants&#x202f;; un avenant peut l’expliquer.</translation>
    </message>
    <message>
        <source>The true date; unknown as long as it has not happened.</source>
        <translation>La vraie date&#x202f;; inconnue tant que cela n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corriger l’une des deux dates.</translation>
    </message>
    <message>
        <source>Find out which amount was converted, when and at which rate.</source>
        <translation>Savoir quel montant a été converti, quand et à quel taux.</translation>
    </message>
    <message>
        <source>The stage of today, or a later end: ask the operator or a payer.</source>
        <translation>L’étape d’aujourd’hui, ou une fin plus tardive : demander à l’opérateur ou à un payeur.</translation>
    </message>
    <message>
        <source>A source that states this value, and that can be relied on.</source>
        <translation>Une source fiable qui donne cette valeur.</translation>
    </message>
    <message>
        <source>One source for the whole record, or one for each field.</source>
        <translation>Une source pour toute la fiche, ou une par champ.</translation>
    </message>
    <message>
        <source>A second source of independent origin, or an official one.</source>
        <translation>Une deuxième source, d’origine indépendante, ou une source officielle.</translation>
    </message>
    <message>
        <source>The answer, or asking again.</source>
        <translation>La réponse, ou une relance.</translation>
    </message>
    <message>
        <source>Look at its sources once more and confirm.</source>
        <translation>Relire ses sources et confirmer.</translation>
    </message>
    <message>
        <source>Nothing, where the service did start first; else the right date.</source>
        <translation>Rien, si le service a bien commencé avant&#x202f;; sinon la bonne date.</translation>
    </message>
    <message>
        <source>%1 and %2 are more than 10 % apart at the average rate of %3.</source>
        <translation>%1 et %2 s’écartent de plus de 10&#x202f;% au taux moyen de %3.</translation>
    </message>
    <message>
        <source>“%1” has passed (%2), but the stage is still “%3”.</source>
        <translation>« %1 » est passé (%2), mais l’étape est encore « %3 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) without a source: %1.</source>
        <translation>
            <numerusform>%n champ sans source : %1.</numerusform>
            <numerusform>%n champs sans source : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>call it verified by %1</source>
        <translation>le dire vérifié par %1</translation>
    </message>
    <message>
        <source>keep %1 as verified by %2</source>
        <translation>garder %1, vérifié par %2</translation>
    </message>
    <message>
        <source>the decision stands, says %1</source>
        <translation>la décision tient, selon %1</translation>
    </message>
    <message>
        <source>looked at by %1; it stays without a source</source>
        <translation>revu par %1&#x202f;; reste sans source</translation>
    </message>
    <message>
        <source>one source is enough, says %1; it stays “reported”</source>
        <translation>une source suffit, selon %1&#x202f;; reste « rapporté »</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <translation>la question a sa réponse</translation>
    </message>
    <message>
        <source>reviewed again today by %1</source>
        <translation>revu aujourd’hui par %1</translation>
    </message>
    <message>
        <source>accept these values as they are</source>
        <translation>accepter ces valeurs telles quelles</translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation>demandé à %1</translation>
    </message>
    <message>
        <source>asked of %1 on %2</source>
        <translation>demandé à %1 le %2</translation>
    </message>
    <message>
        <source>One source: “%1”.</source>
        <translation>Une source : « %1 ».</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>No source has been given for this value.</source>
        <translation>Aucune source n’est donnée pour cette valeur.</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>This value is uncertain or deduced and still has to be checked.</source>
        <translation>Cette valeur est incertaine ou déduite et reste à vérifier.</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>One secondary source states this value.</source>
        <translation>Une source secondaire affirme cette valeur.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>An official source, or two independent ones, state this value.</source>
        <translation>Une source officielle, ou deux sources indépendantes, affirment cette valeur.</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>The sources disagree about this value.</source>
        <translation>Les sources se contredisent sur cette valeur.</translation>
    </message>
</context>
<context>
    <name>StatedField</name>
    <message>
        <source>Average yield</source>
        <translation>Rendement moyen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget implied</source>
        <translation>Budget déduit</translation>
    </message>
    <message>
        <source>Businesses target</source>
        <translation>Entreprises visées</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel à projets</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Contracts counted</source>
        <translation>Contrats recensés</translation>
    </message>
    <message>
        <source>Contracts signed</source>
        <translation>Contrats signés</translation>
    </message>
    <message>
        <source>Contracts total</source>
        <translation>Nombre de contrats</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Date protocol</source>
        <translation>Date du protocole</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Evaluation date</source>
        <translation>Date de l’évaluation</translation>
    </message>
    <message>
        <source>First ademe contract</source>
        <translation>Premier contrat de l’ADEME</translation>
    </message>
    <message>
        <source>Fund size</source>
        <translation>Taille du fonds</translation>
    </message>
    <message>
        <source>Fund size target</source>
        <translation>Taille visée du fonds</translation>
    </message>
    <message>
        <source>Impact bonds structured</source>
        <translation>Contrats à impact structurés</translation>
    </message>
    <message>
        <source>Irr target</source>
        <translation>TRI visé</translation>
    </message>
    <message>
        <source>Jobs target</source>
        <translation>Emplois visés</translation>
    </message>
    <message>
        <source>Largest contract</source>
        <translation>Plus gros contrat</translation>
    </message>
    <message>
        <source>Launch year</source>
        <translation>Année de lancement</translation>
    </message>
    <message>
        <source>Laureates total</source>
        <translation>Nombre de lauréats</translation>
    </message>
    <message>
        <source>Name spelling</source>
        <translation>Orthographe du nom</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Smallest contract</source>
        <translation>Plus petit contrat</translation>
    </message>
    <message>
        <source>Success bonus</source>
        <translation>Prime de succès</translation>
    </message>
    <message>
        <source>Success threshold</source>
        <translation>Seuil de succès</translation>
    </message>
    <message>
        <source>Team size</source>
        <translation>Taille de l’équipe</translation>
    </message>
</context>
<context>
    <name>StatedValue</name>
    <message>
        <source>The whole record</source>
        <translation>La fiche entière</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The change could not be recorded; nothing was changed.</source>
        <translation>La modification n’a pas pu être enregistrée&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These records have changed meanwhile; nothing was changed.</source>
        <translation>Ces fiches ont changé entre-temps&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This change of the history is damaged and cannot be read.</source>
        <translation>Cette modification de l’historique est endommagée et illisible.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program; update to open it.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus récente du programme&#x202f;; mettez Vigie à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: there is no room for the working copy.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: il n’y a plus de place pour la copie de travail.</translation>
    </message>
    <message>
        <source>Opening “%1” was stopped.</source>
        <translation>L’ouverture de «&#xa0;%1&#xa0;» a été interrompue.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an observatory file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’observatoire.</translation>
    </message>
    <message>
        <source>“%1” holds parts that no observatory has and was not opened.</source>
        <translation>«&#xa0;%1&#xa0;» contient des éléments étrangers à un observatoire et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>“%1” is not a whole observatory and was not opened.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un observatoire complet et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be made there.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it. Save elsewhere, or reload it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Enregistrez ailleurs, ou rechargez-le.</translation>
    </message>
    <message>
        <source>“%1” was not saved: nothing can be written to the folder “%2”. The file there is unchanged; save elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: rien ne peut être écrit dans le dossier «&#xa0;%2&#xa0;». Le fichier qui s’y trouve est inchangé&#x202f;; enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it could not be written to “%2”. The file there is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: impossible de l’écrire dans «&#xa0;%2&#xa0;». Le fichier qui s’y trouve est inchangé.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Il n’y a pas de fiche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is the name of several records: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom de plusieurs fiches&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This record no longer exists; nothing was changed.</source>
        <translation>Cette fiche n’existe plus&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” points at a record that does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à une fiche qui n’existe pas.</translation>
    </message>
    <message>
        <source>This change would leave the observatory inconsistent; nothing was changed.</source>
        <translation>Cette modification rendrait l’observatoire incohérent&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file cannot be written; nothing was changed.</source>
        <translation>Impossible d’écrire dans le fichier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program is using the file; try again in a moment.</source>
        <translation>Un autre programme utilise le fichier&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The database refused the operation; nothing was changed.</source>
        <translation>La base de données a refusé l’opération&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window of this program.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà ouvert dans une autre fenêtre de Vigie.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”.</source>
        <translation>Rien ne peut être écrit dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The working copy of “%1” cannot be used.</source>
        <translation>La copie de travail de «&#xa0;%1&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the file in “%2” could not be kept as a backup first. It is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: le fichier de «&#xa0;%2&#xa0;» n’a pas pu être sauvegardé d’abord. Il est inchangé.</translation>
    </message>
    <message>
        <source>Changed after its sources were read.</source>
        <translation>Modifié après la lecture des sources.</translation>
    </message>
    <message>
        <source>“%1” has been open on the computer “%2” since %3.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert sur l’ordinateur «&#xa0;%2&#xa0;» depuis le %3.</translation>
    </message>
    <message>
        <source>Saving was stopped. The file “%1” in “%2” is unchanged.</source>
        <translation>L’enregistrement a été interrompu. Le fichier «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» est inchangé.</translation>
    </message>
    <message>
        <source>“%1” cannot be the source itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la source elle-même.</translation>
    </message>
    <message>
        <source>“%1” cannot be a source that draws on this one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une source qui reprend celle-ci.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>service start</source>
        <translation>début du service</translation>
    </message>
    <message>
        <source>service end</source>
        <translation>fin du service</translation>
    </message>
    <message>
        <source>planned service end</source>
        <translation>fin prévue du service</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>by sector</source>
        <translation>par secteur</translation>
    </message>
    <message>
        <source>by payer</source>
        <translation>par payeur</translation>
    </message>
    <message>
        <source>by operator</source>
        <translation>par opérateur</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>par étape</translation>
    </message>
    <message>
        <source>Timeline of impact contracts</source>
        <translation>Frise des contrats à impact</translation>
    </message>
    <message>
        <source>Signature and duration of the service</source>
        <translation>Signature et durée du service</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Service from: %1</source>
        <translation>Début du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Planned end: %1</source>
        <translation>Fin prévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>End not published</source>
        <translation>Fin non publiée</translation>
    </message>
    <message>
        <source>The end comes before the start: check the dates</source>
        <translation>La fin précède le début&#xa0;: dates à vérifier</translation>
    </message>
    <message>
        <source>Maximum outcome payment: %1</source>
        <translation>Paiement maximal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation>Investissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>planned end or uncertain date</source>
        <translation>fin prévue ou date incertaine</translation>
    </message>
    <message>
        <source>end not published</source>
        <translation>fin non publiée</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message numerus="yes">
        <source>%n other event(s)</source>
        <translation>
            <numerusform>%n autre événement</numerusform>
            <numerusform>%n autres événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) without any published date</source>
        <translation>
            <numerusform>%n contrat sans aucune date publiée</numerusform>
            <numerusform>%n contrats sans aucune date publiée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>“%1” lies between %2 and %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>“%1” cannot point at a record of the kind “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas renvoyer à une fiche de type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot hold a value of this type.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas contenir une valeur de ce type.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des valeurs de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a web address like https://www.example.org/page.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web comme https://www.example.org/page.</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» doit être renseigné.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This file is still being made ready for editing; try again in a moment.</source>
        <translation>Ce fichier se prépare encore à être modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This file is being read anew; try again in a moment.</source>
        <translation>Ce fichier est en cours de relecture&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This file is still being saved; try again in a moment.</source>
        <translation>Ce fichier est en cours d’enregistrement&#x202f;; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>vigie::AttachmentsPanel</name>
    <message>
        <source>Files</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No file yet. Attach one here, or drop it on this page: a copy is kept.</source>
        <translation>Aucune pièce jointe. Joignez un fichier ici, ou déposez-le sur cette page&#xa0;: une copie est gardée.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save a copy instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;%1&#xa0;». Enregistrez plutôt une copie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>✓ “%1” is what was attached, to the last byte.</source>
        <translation>✓ «&#xa0;%1&#xa0;» est ce qui a été joint, à l’octet près.</translation>
    </message>
    <message>
        <source>“%1” is missing: the folder “%2” does not have it.</source>
        <translation>«&#xa0;%1&#xa0;» manque&#xa0;: le dossier «&#xa0;%2&#xa0;» ne l’a pas.</translation>
    </message>
    <message>
        <source>“%1” was altered since it was attached.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis qu’il a été joint.</translation>
    </message>
</context>
<context>
    <name>vigie::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Modifier %n fiche</numerusform>
            <numerusform>Modifier %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give one field the same value in %n record(s). An empty value makes it unknown.</source>
        <translation>
            <numerusform>Donner une valeur à un champ de %n fiche. Une valeur vide le rend inconnu.</numerusform>
            <numerusform>Donner la même valeur à un champ de %n fiches. Une valeur vide le rend inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n record(s)</source>
        <translation>
            <numerusform>Appliquer à %n fiche</numerusform>
            <numerusform>Appliquer à %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This field cannot be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message numerus="yes">
        <source>No value was entered. Apply once more to make “%1” unknown in %n record(s).</source>
        <translation>
            <numerusform>Aucune valeur n’est saisie. Appliquez encore une fois pour rendre « %1 » inconnu dans %n fiche.</numerusform>
            <numerusform>Aucune valeur n’est saisie. Appliquez encore une fois pour rendre « %1 » inconnu dans %n fiches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::CellDelegate</name>
    <message>
        <source>Nothing is called “%1”. Choose from the list, or create it there.</source>
        <translation>Rien ne porte le nom «&#xa0;%1&#xa0;». Choisissez dans la liste, ou créez-le au même endroit.</translation>
    </message>
</context>
<context>
    <name>vigie::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button with its choice, &quot;Group by: sector&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::CiteTick</name>
    <message>
        <source>“%1” is cited for this value</source>
        <translation>«&#xa0;%1&#xa0;» est cité pour cette valeur</translation>
    </message>
    <message>
        <source>Cite “%1” for this value (Ctrl+Enter in the field)</source>
        <translation>Citer «&#xa0;%1&#xa0;» pour cette valeur (Ctrl+Entrée dans le champ)</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimEditor</name>
    <message>
        <source>Duration, budget, contracts counted…</source>
        <translation>Durée, budget, contrats comptés…</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Title of the source, known or new</source>
        <translation>Titre de la source, connue ou nouvelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Affirme</translation>
    </message>
    <message>
        <source>page, article, time…</source>
        <translation>page, article, moment…</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which source says so? Type its title.</source>
        <translation>Quelle source le dit&#xa0;? Saisissez son titre.</translation>
    </message>
    <message>
        <source>No source is called “%1”. Choose from the list that opens as you type, or create it there.</source>
        <translation>Aucune source ne s’appelle «&#xa0;%1&#xa0;». Choisissez dans la liste qui s’ouvre pendant la saisie, ou créez-la à cet endroit.</translation>
    </message>
    <message>
        <source>What is the fact called?</source>
        <translation>Comment s’appelle ce fait&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimRow</name>
    <message>
        <source>%1: the value this record retains</source>
        <translation>%1&#xa0;: la valeur retenue</translation>
    </message>
    <message>
        <source>Retain %1</source>
        <translation>Retenir %1</translation>
    </message>
    <message>
        <source>no source states this value</source>
        <translation>aucune source n’affirme cette valeur</translation>
    </message>
    <message>
        <source>Edit, move or remove this claim</source>
        <translation>Modifier, déplacer ou retirer cette affirmation</translation>
    </message>
    <message>
        <source>Claim of %1: edit, move or remove</source>
        <translation>Affirmation de %1&#xa0;: modifier, déplacer ou retirer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move to another field…</source>
        <translation>Déplacer vers un autre champ…</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Remove the claim</source>
        <translation>Retirer l’affirmation</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message>
        <source>New claims have come since.</source>
        <translation>De nouvelles affirmations sont arrivées depuis.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Leave to the sources</source>
        <translation>S’en remettre aux sources</translation>
    </message>
    <message>
        <source>+ Add a source</source>
        <translation>+ Ajouter une source</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say why this value</source>
        <translation>Dire pourquoi cette valeur</translation>
    </message>
    <message>
        <source>Edit the reason</source>
        <translation>Modifier la raison</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n claim(s)</source>
        <translation>
            <numerusform>Montrer la seule affirmation</numerusform>
            <numerusform>Montrer les %n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this value retained?</source>
        <translation>Pourquoi cette valeur est-elle retenue&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <comment>a standing</comment>
        <translation>Pourquoi «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Who decides? Give your name first: menu Edit, “Your name in the history”.</source>
        <translation>Qui décide&#xa0;? Donnez d’abord votre nom&#xa0;: menu Édition, «&#xa0;Votre nom dans l’historique&#xa0;».</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>vigie::CodeFieldEditor</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>vigie::ComparisonModel</name>
    <message>
        <source>%1: %2 (added)</source>
        <translation>%1&#xa0;: %2 (ajout)</translation>
    </message>
    <message>
        <source>%1: %2 (removed)</source>
        <translation>%1&#xa0;: %2 (suppression)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::CurrentSourceBar</name>
    <message>
        <source>Current source</source>
        <translation>Source en cours</translation>
    </message>
    <message>
        <source>Current source: none</source>
        <translation>Source en cours&#xa0;: aucune</translation>
    </message>
    <message>
        <source>The source you are reading (%1): while it is set, every field you edit cites it</source>
        <translation>La source que vous lisez (%1)&#xa0;: tant qu’elle est là, chaque champ modifié la cite</translation>
    </message>
    <message>
        <source>Place in the current source</source>
        <translation>Repère dans la source en cours</translation>
    </message>
    <message>
        <source>p. 1</source>
        <translation>p.&#xa0;1</translation>
    </message>
    <message>
        <source>Page, article or time; the arrow keys turn the page</source>
        <translation>Page, article ou moment&#xa0;; les flèches tournent la page</translation>
    </message>
    <message>
        <source>Cite this source no longer (Escape)</source>
        <translation>Ne plus citer cette source (Échap)</translation>
    </message>
</context>
<context>
    <name>vigie::EditPanel</name>
    <message>
        <source>Take back this edit</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Rétablir la valeur d’avant</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Rétablir cette valeur</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>No change chosen</source>
        <translation>Aucune modification choisie</translation>
    </message>
    <message>
        <source>Choose a change at the left to see what it did, and to restore what was there before.</source>
        <translation>Choisissez une modification à gauche pour voir ce qu’elle a fait, et rétablir ce qui était là avant.</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajout.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Suppression.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more change(s)</source>
        <translation>
            <numerusform>… et %n autre modification</numerusform>
            <numerusform>… et %n autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the program’s own accounts changed.</source>
        <translation>Seuls les comptes internes du programme ont changé.</translation>
    </message>
</context>
<context>
    <name>vigie::EditTreeModel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (annulé depuis)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more change(s): press Enter</source>
        <translation>
            <numerusform>… et %n autre modification&#xa0;: touche Entrée</numerusform>
            <numerusform>… et %n autres modifications&#xa0;: touche Entrée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ExchangeSession</name>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table, comma-separated (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Document JSON (*.json)</translation>
    </message>
    <message>
        <source>Import a folder of tables</source>
        <translation>Importer un dossier de tables</translation>
    </message>
    <message>
        <source>Nothing in that folder is new to this observatory.</source>
        <translation>Rien dans ce dossier n’est nouveau pour cet observatoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list shows: %1, %2</source>
        <translation>Ce que montre la liste : %1, %2</translation>
    </message>
    <message>
        <source>The selection: %1, %2</source>
        <translation>La sélection : %1, %2</translation>
    </message>
    <message>
        <source>Everything: %1, every field</source>
        <translation>Tout : %1, tous les champs</translation>
    </message>
    <message>
        <source>Written to “%1”. %2.</source>
        <translation>Écrit dans « %1 ». %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential row(s) left out.</source>
        <translation>
            <numerusform>%n ligne confidentielle laissée de côté.</numerusform>
            <numerusform>%n lignes confidentielles laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ligne nouvelle</numerusform>
            <numerusform>%n lignes nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed row(s)</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s)</source>
        <translation>
            <numerusform>%n ligne rejetée</numerusform>
            <numerusform>%n lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importation faite : %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ExportDialog</name>
    <message>
        <source>Dark background</source>
        <translation>Fond sombre</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Resolution (dpi):</source>
        <translation>&amp;Résolution (ppp)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Vectors: sharp at every size</source>
        <translation>Vectoriel&#xa0;: net à toutes les tailles</translation>
    </message>
</context>
<context>
    <name>vigie::ExtentDialog</name>
    <message>
        <source>What should be written?</source>
        <translation>Que faut-il écrire ?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::FactRow</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FigurePage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the figure as an image</source>
        <translation>Copier la figure comme image</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>La figure est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::FileProgress</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Saving “%1” under another name…</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;» sous un autre nom…</translation>
    </message>
    <message>
        <source>Reading “%1” anew…</source>
        <translation>Relecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Préparation de la recherche…</translation>
    </message>
</context>
<context>
    <name>vigie::FileSession</name>
    <message>
        <source>Vigie observatory (*.vigie)</source>
        <translation>Observatoire Vigie (*.vigie)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open an observatory</source>
        <translation>Ouvrir un observatoire</translation>
    </message>
    <message>
        <source>observatory.vigie</source>
        <translation>observatoire.vigie</translation>
    </message>
    <message>
        <source>New observatory</source>
        <translation>Nouvel observatoire</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>Save the observatory as</source>
        <translation>Enregistrer l’observatoire sous</translation>
    </message>
    <message>
        <source>Go back to “%1” as it was last saved?</source>
        <translation>Revenir à «&#xa0;%1&#xa0;» tel qu’il a été enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Every change since then is lost, and cannot be brought back by Undo.</source>
        <translation>Toutes les modifications faites depuis seront perdues, sans retour possible.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>french-impact-bonds</source>
        <translation>contrats-impact-france</translation>
    </message>
</context>
<context>
    <name>vigie::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Filtrer la liste…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Shows the rows with words that begin so; accents and case do not matter (Ctrl+F)</source>
        <translation>Montre les lignes dont des mots commencent ainsi, sans égard aux accents ni aux majuscules (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres champs</translation>
    </message>
</context>
<context>
    <name>vigie::FilterPopup</name>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Find a value…</source>
        <translation>Chercher une valeur…</translation>
    </message>
</context>
<context>
    <name>vigie::FundingPage</name>
    <message>
        <source>Investment commitment</source>
        <translation>Engagement d’investissement</translation>
    </message>
    <message>
        <source>Number of contracts</source>
        <translation>Nombre de contrats</translation>
    </message>
    <message>
        <source>Maximum outcome payment</source>
        <translation>Paiement maximal</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investisseur</translation>
    </message>
    <message>
        <source>Year of signature</source>
        <translation>Année de signature</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Une seule</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Top investors</source>
        <translation>Principaux investisseurs</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Data (CSV)</source>
        <translation>Données (CSV)</translation>
    </message>
    <message>
        <source>Coverage and sources are always written below the figure.</source>
        <translation>La couverture et les sources s’écrivent toujours sous l’image.</translation>
    </message>
    <message>
        <source>Click a bar: see its contracts · double-click: open</source>
        <translation>Cliquer une barre&#xa0;: voir ses contrats · double-clic&#xa0;: ouvrir</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add an investor to a contract: it appears here.</source>
        <translation>Rien à dessiner pour l’instant. Ajoutez un investisseur à un contrat&#xa0;: il apparaîtra ici.</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add a contract with its amount and its date of signature.</source>
        <translation>Rien à dessiner pour l’instant. Ajoutez un contrat avec son montant et sa date de signature.</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>top-investors</source>
        <translation>principaux-investisseurs</translation>
    </message>
    <message>
        <source>funding-by-year</source>
        <translation>financements-par-année</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryFilters</name>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>Search in changes and names</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Search in changes and names of records</source>
        <translation>Chercher dans les modifications et les noms de fiches</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Qui a modifié</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>When it was changed</source>
        <translation>Quand c’était</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Only changes that removed records which are gone still; they can be brought back</source>
        <translation>Seulement ce qui a supprimé des fiches qui manquent encore&#xa0;; on peut les faire revenir</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Only the history of “%1”; click to see all</source>
        <translation>Seulement l’historique de «&#xa0;%1&#xa0;»&#xa0;; cliquer pour tout voir</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryModel</name>
    <message>
        <source>Record added</source>
        <translation>Fiche ajoutée</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>%1 · %2 · undone</source>
        <translation>%1 · %2 · annulé</translation>
    </message>
    <message>
        <source>%1 · %2 · redone</source>
        <translation>%1 · %2 · rétabli</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Parts of the history</source>
        <translation>Parties de l’historique</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions figées</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Every change is kept here: who made it, when, and what was there before. Nothing is lost.</source>
        <translation>Chaque modification est gardée ici&#xa0;: qui l’a faite, quand, et ce qui était là avant. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing that was removed is missing</source>
        <translation>Aucune fiche supprimée ne manque</translation>
    </message>
    <message>
        <source>Removed records that can be brought back would stand here.</source>
        <translation>Les fiches supprimées qu’on peut faire revenir seraient ici.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Montrer toutes les modifications</translation>
    </message>
    <message>
        <source>No change is like that</source>
        <translation>Aucune modification de ce genre</translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>Moins de filtres en montrent plus.</translation>
    </message>
    <message>
        <source>Restore the value before</source>
        <translation>Rétablir la valeur d’avant</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Rétablir cette valeur</translation>
    </message>
    <message>
        <source>Bring back the record</source>
        <translation>Faire revenir la fiche</translation>
    </message>
    <message>
        <source>Take back this edit</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Only the history of this record</source>
        <translation>Seulement l’historique de cette fiche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryPanel</name>
    <message>
        <source>History of the record</source>
        <translation>Historique de la fiche</translation>
    </message>
</context>
<context>
    <name>vigie::LeadBar</name>
    <message>
        <source>Turn into</source>
        <translation>En faire</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Claim about a record…</source>
        <translation>Affirmation sur une fiche…</translation>
    </message>
    <message>
        <source>Became: %1</source>
        <translation>Devenue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Close&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why did nothing come of it?</source>
        <translation>Pourquoi n’a-t-elle rien donné&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
</context>
<context>
    <name>vigie::LeadClaimForm</name>
    <message>
        <source>as it is said; empty: it only speaks of it</source>
        <translation>tel que c’est dit&#x202f;; vide&#xa0;: elle en parle seulement</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <translation>Créer l’affirmation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>the record as a whole</source>
        <translation>la fiche dans son ensemble</translation>
    </message>
    <message>
        <source>Choose the record that the lead speaks of, from the list that opens as you type.</source>
        <translation>Choisissez la fiche dont parle la piste, dans la liste qui s’ouvre pendant la frappe.</translation>
    </message>
</context>
<context>
    <name>vigie::LeadEntry</name>
    <message>
        <source>What was heard or seen, then Enter</source>
        <translation>Ce qui a été vu ou entendu, puis Entrée</translation>
    </message>
    <message>
        <source>from whom</source>
        <translation>de qui</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
</context>
<context>
    <name>vigie::LeaningModel</name>
    <message>
        <source>as decided</source>
        <translation>comme décidé</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Affirme</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans elle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::LeaningPanel</name>
    <message>
        <source>What leans on this source</source>
        <translation>Ce qui repose sur cette source</translation>
    </message>
    <message>
        <source>Nothing leans on this source yet.</source>
        <translation>Rien ne repose encore sur cette source.</translation>
    </message>
</context>
<context>
    <name>vigie::LineFieldEditor</name>
    <message>
        <source>to the year</source>
        <translation>précis à l’année</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>précis au mois</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Ouvrir cette adresse</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>placeholder of an empty field</comment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>vigie::ListActions</name>
    <message numerus="yes">
        <source>Duplicate %n record(s)</source>
        <translation>
            <numerusform>Copie de %n fiche</numerusform>
            <numerusform>Copie de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>Modifier cette cellule</translation>
    </message>
    <message>
        <source>Edit all selected…</source>
        <translation>Modifier toute la sélection…</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 rows are selected; at most %2 can be copied or changed at a time. An export takes the whole list.</source>
        <translation>%1 lignes sont sélectionnées&#x202f;; on peut en copier ou en modifier %2 au plus à la fois. Un export prend toute la liste.</translation>
    </message>
</context>
<context>
    <name>vigie::ListHeader</name>
    <message>
        <source>As at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns; drag a header to move it</source>
        <translation>Choisir les colonnes&#x202f;; faire glisser un en-tête pour le déplacer</translation>
    </message>
</context>
<context>
    <name>vigie::ListPage</name>
    <message>
        <source>nothing published</source>
        <translation>rien de publié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No row has all of these words and filters.</source>
        <translation>Aucune ligne ne répond à tous ces mots et filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Add the first one, or import a table.</source>
        <translation>Ajoutez une première fiche, ou importez un tableau.</translation>
    </message>
    <message>
        <source>They appear here as soon as a contract or an actor has one.</source>
        <translation>Cette liste se remplit dès qu’un contrat ou un acteur en a.</translation>
    </message>
    <message>
        <source>%1 %2 in the list</source>
        <translation>%1 %2 dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ligne sélectionnée</numerusform>
            <numerusform>%n lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuves : %1</translation>
    </message>
</context>
<context>
    <name>vigie::LongTextFieldEditor</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>vigie::MainActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This file is open for reading only: look, search, draw and export, but nothing can be changed.</source>
        <translation>Ce fichier est ouvert en lecture seule&#xa0;: vous pouvez consulter, chercher, dessiner et exporter, mais rien modifier.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The history of each record names who changed it. Your name there:</source>
        <translation>L’historique de chaque fiche dit qui l’a modifiée. Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Everything will be shown at %1 % when Vigie starts again.</source>
        <translation>L’affichage sera à %1&#xa0;% au prochain démarrage de Vigie.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Your changes are safe; saving will ask what to do.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par quelqu’un d’autre. Vos modifications sont à l’abri&#x202f;; l’enregistrement vous demandera que faire.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>“%1” is open in another window of Vigie.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre de Vigie.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Vigie %1&lt;/h3&gt;&lt;p&gt;An observatory of social impact bonds, on your own computer: contracts, actors, events, amounts, and the sources of each.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vigie %1&lt;/h3&gt;&lt;p&gt;Un observatoire des contrats à impact social, sur votre propre ordinateur&#xa0;: contrats, acteurs, événements, montants, et les sources de chacun.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: moved, renamed or deleted. What you see is a copy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là où il était&#xa0;: déplacé, renommé ou supprimé. Ce que vous voyez en est une copie.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: moved, renamed or deleted. Your work is safe; saving writes the file again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là où il était&#xa0;: déplacé, renommé ou supprimé. Votre travail est en sûreté&#x202f;; enregistrer récrit le fichier.</translation>
    </message>
    <message>
        <source>Comparing the tables of “%1”…</source>
        <translation>Comparaison des tables de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n row(s): the window answers again when that is done…</source>
        <translation>
            <numerusform>Écriture de %n ligne&#xa0;: la fenêtre répondra ensuite…</numerusform>
            <numerusform>Écriture de %n lignes&#xa0;: la fenêtre répondra ensuite…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MarkedClaims</name>
    <message numerus="yes">
        <source>%1 – %2 (%n claim(s))</source>
        <translation>
            <numerusform>%1 – %2 (%n affirmation)</numerusform>
            <numerusform>%1 – %2 (%n affirmations)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>vigie::MoneyFieldEditor</name>
    <message>
        <source>Currency of %1</source>
        <translation>Monnaie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The currency of an amount typed without one</source>
        <translation>La monnaie d’un montant saisi sans elle</translation>
    </message>
</context>
<context>
    <name>vigie::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, %2 fiches</translation>
    </message>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 lignes</translation>
    </message>
</context>
<context>
    <name>vigie::OtherFacts</name>
    <message>
        <source>Other facts</source>
        <translation>Autres faits</translation>
    </message>
    <message>
        <source>+ Add a fact</source>
        <translation>+ Ajouter un fait</translation>
    </message>
    <message>
        <source>What a source says of this record that has no field here</source>
        <translation>Ce qu’une source dit de cette fiche et qui n’a pas de champ ici</translation>
    </message>
</context>
<context>
    <name>vigie::PartiesPanel</name>
    <message>
        <source>This organisation already has that role here.</source>
        <translation>Cette organisation a déjà ce rôle ici.</translation>
    </message>
    <message>
        <source>Add %1 to %2 (%3)</source>
        <translation>Ajout de %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Reorder the parties of %1</source>
        <translation>Nouvel ordre des parties – %1</translation>
    </message>
</context>
<context>
    <name>vigie::PartiesSummary</name>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
</context>
<context>
    <name>vigie::PartyRow</name>
    <message>
        <source>Move or remove</source>
        <translation>Déplacer ou retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Open the participation</source>
        <translation>Ouvrir la participation</translation>
    </message>
    <message>
        <source>Remove from the contract</source>
        <translation>Retirer du contrat</translation>
    </message>
    <message>
        <source>⧉ also %1</source>
        <translation>⧉ aussi %1</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <translation>Déplacer ou retirer %1</translation>
    </message>
</context>
<context>
    <name>vigie::PastRecordModel</name>
    <message>
        <source>%1, changed since</source>
        <translation>%1, modifié depuis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>vigie::PastRecordPanel</name>
    <message>
        <source>Restore this field</source>
        <translation>Rétablir ce champ</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Rétablir cet état</translation>
    </message>
    <message>
        <source>The moment whose state is shown</source>
        <translation>Le moment dont l’état est montré</translation>
    </message>
    <message>
        <source>Before this change</source>
        <translation>Avant cette modification</translation>
    </message>
    <message>
        <source>After this change</source>
        <translation>Après cette modification</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>The record then and now</source>
        <translation>La fiche alors et maintenant</translation>
    </message>
    <message>
        <source>This record did not exist then.</source>
        <translation>Cette fiche n’existait pas alors.</translation>
    </message>
    <message>
        <source>This record exists neither then nor now.</source>
        <translation>Cette fiche n’existe ni alors ni maintenant.</translation>
    </message>
    <message>
        <source>This record is gone now. Restoring it brings back everything it had.</source>
        <translation>Cette fiche a disparu. La rétablir fait revenir tout ce qu’elle avait.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed since.</source>
        <translation>
            <numerusform>%n champ a changé depuis.</numerusform>
            <numerusform>%n champs ont changé depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::QualityModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Faits clés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>vigie::QualityPanel</name>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; key facts of the contracts are known. Evidence of all facts: %3.</source>
        <translation>&lt;b&gt;%1 sur %2&lt;/b&gt; faits clés des contrats sont connus. Preuves de tous les faits : %3.</translation>
    </message>
    <message>
        <source>%1: %2 % sourced</source>
        <translation>%1 : %2&#x202f;% sourcés</translation>
    </message>
    <message>
        <source>%1 – quality</source>
        <translation>%1 – qualité</translation>
    </message>
    <message>
        <source>Export the report on quality</source>
        <translation>Exporter le rapport de qualité</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Quality of each contract</source>
        <translation>Qualité de chaque contrat</translation>
    </message>
</context>
<context>
    <name>vigie::ReasonLine</name>
    <message>
        <source>Reason, if there is something to say</source>
        <translation>Raison, s’il y a lieu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::RecordCompletion</name>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create “%1” (%2)</source>
        <translation>Créer «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::RecordPanel</name>
    <message>
        <source>Close the record</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Aucune fiche choisie</translation>
    </message>
    <message>
        <source>Choose a line of the list to see everything that is known of it.</source>
        <translation>Choisissez une ligne de la liste pour voir tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The record as a whole: %1 – %2</source>
        <translation>La fiche dans son ensemble&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>vigie::RecordTableModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::ReferenceFieldEditor</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose from the list that opens as you type, or create it there.</source>
        <translation>Rien ne porte le nom «&#xa0;%1&#xa0;». Choisissez dans la liste qui s’ouvre à la saisie, ou créez-le au même endroit.</translation>
    </message>
</context>
<context>
    <name>vigie::RelatedPanel</name>
    <message>
        <source>Add: %1…</source>
        <translation>Ajouter&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ajout&#xa0;: %1 – %2</translation>
    </message>
</context>
<context>
    <name>vigie::RelatedTableModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::ReleasesPanel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n fiche a changé</numerusform>
            <numerusform>%n fiches ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>No release yet</source>
        <translation>Pas encore de version figée</translation>
    </message>
    <message>
        <source>A release gives the present state a name, such as “Stabilised version of 17 February”. Later you can see, and tell others, what changed since.</source>
        <translation>Une version figée donne un nom à l’état présent, par exemple «&#xa0;Version stabilisée du 17 février&#xa0;». Plus tard, vous verrez ce qui a changé depuis, et pourrez le dire aux autres.</translation>
    </message>
    <message>
        <source>Freeze now…</source>
        <translation>Figer maintenant…</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Both states are the same.</source>
        <translation>Les deux états sont identiques.</translation>
    </message>
    <message>
        <source>Freeze the present state</source>
        <translation>Figer l’état présent</translation>
    </message>
    <message>
        <source>Name of the release</source>
        <translation>Nom de la version figée</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version du %1</translation>
    </message>
    <message>
        <source>Rename the release</source>
        <translation>Renommer la version figée</translation>
    </message>
    <message>
        <source>Delete the release “%1”?</source>
        <translation>Supprimer la version figée «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Only the name goes; the history stays.</source>
        <translation>Seul le nom disparaît&#xa0;; l’historique reste.</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Copié comme texte</translation>
    </message>
    <message>
        <source>Save what changed</source>
        <translation>Enregistrer ce qui a changé</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texte (%1)</translation>
    </message>
    <message>
        <source>The text could not be saved there.</source>
        <translation>Le texte n’a pas pu être enregistré là.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Sources and standings too</source>
        <translation>Avec sources et statuts</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions figées</translation>
    </message>
    <message>
        <source>Note on the release</source>
        <translation>Note sur la version</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>Release to compare from</source>
        <translation>Version de départ</translation>
    </message>
    <message>
        <source>Release to compare with, or now</source>
        <translation>Version à comparer, ou maintenant</translation>
    </message>
    <message>
        <source>Testimonies and sources that are not public are counted in the text, not told</source>
        <translation>Les témoignages et sources non publics sont comptés dans le texte, non dits</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>vigie::RestoreActions</name>
    <message>
        <source>It is like that already; nothing was changed.</source>
        <translation>C’est déjà ainsi&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>Annuler «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it added will be removed. Undo brings everything back.</source>
        <translation>
            <numerusform>%n fiche qu’elle avait ajoutée sera supprimée. «&#xa0;Annuler&#xa0;» la fait revenir.</numerusform>
            <numerusform>%n fiches qu’elle avait ajoutées seront supprimées. «&#xa0;Annuler&#xa0;» les fait revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler après coup</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewFacets</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Why, what and of whom</source>
        <translation>Pourquoi, quoi et à qui</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewInput</name>
    <message>
        <source>Ask</source>
        <translation>Demander à</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>a person or an organisation</source>
        <translation>une personne ou une organisation</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>the question (optional)</source>
        <translation>la question (facultatif)</translation>
    </message>
    <message>
        <source>why it is right as it stands</source>
        <translation>pourquoi c’est juste tel quel</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Note the question</source>
        <translation>Noter la question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réglé</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPage</name>
    <message>
        <source>To verify %1</source>
        <translation>À vérifier %1</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to verify</source>
        <translation>
            <numerusform>%n ligne à vérifier</numerusform>
            <numerusform>%n lignes à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReviewQueuePanel</name>
    <message>
        <source>Who decides? Give your name first: menu Edit, “Your name in the history”.</source>
        <translation>Qui décide ? Donnez d’abord votre nom : menu Édition, « Votre nom dans l’historique ».</translation>
    </message>
    <message>
        <source>Nothing more of this</source>
        <translation>Plus rien de cette sorte</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Every line of this choice is settled.</source>
        <translation>Toutes les lignes de ce choix sont réglées.</translation>
    </message>
    <message>
        <source>No source contradicts another, nothing waits to be checked. What changes will be looked at as you work.</source>
        <translation>Aucune source n’en contredit une autre, rien n’attend d’être vérifié. Ce qui change sera examiné au fil du travail.</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée : %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Done, because…</source>
        <translation>Réglé, car…</translation>
    </message>
    <message>
        <source>Shift+Enter: done, with a reason that is kept</source>
        <translation>Maj+Entrée : réglé, avec une raison qui est gardée</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>A: note whom it was asked of</source>
        <translation>A : noter à qui c’est demandé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>O: go to the record in its list</source>
        <translation>O : aller à la fiche dans sa liste</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>vigie::RoleSection</name>
    <message>
        <source>nobody known</source>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the organisation…</source>
        <translation>Nom de l’organisation…</translation>
    </message>
</context>
<context>
    <name>vigie::SearchField</name>
    <message>
        <source>Search everywhere…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
</context>
<context>
    <name>vigie::SearchPalette</name>
    <message>
        <source>Found records</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>The search is being prepared; a moment please.</source>
        <translation>La recherche se prépare&#x202f;; un instant…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Every word must begin a word somewhere in the record: names, notes, sources, places.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;». Chaque mot doit commencer un mot de la fiche&#xa0;: noms, notes, sources, lieux.</translation>
    </message>
    <message>
        <source>Enter opens · ↑ ↓ choose · Esc closes</source>
        <translation>Entrée&#xa0;: ouvrir · ↑ ↓&#xa0;: choisir · Échap&#xa0;: fermer</translation>
    </message>
</context>
<context>
    <name>vigie::SourceIntake</name>
    <message>
        <source>No source can be made of this: copy an address, or references in RIS or BibTeX.</source>
        <translation>On ne peut pas en faire une source&#xa0;: copiez une adresse, ou des références RIS ou BibTeX.</translation>
    </message>
    <message>
        <source>We have this source already: “%1”.</source>
        <translation>Nous avons déjà cette source&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has the same address.</source>
        <translation>Elle a la même adresse.</translation>
    </message>
    <message>
        <source>It has the same title and date.</source>
        <translation>Elle a le même titre et la même date.</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Ouvrir celle qui existe</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>L’ajouter quand même</translation>
    </message>
    <message>
        <source>Added the source “%1”.</source>
        <translation>Source ajoutée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>We have %n of these sources already.</source>
        <translation>
            <numerusform>Nous avons déjà %n de ces sources.</numerusform>
            <numerusform>Nous avons déjà %n de ces sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have the same address, or the same title and date.</source>
        <translation>Elles ont la même adresse, ou le même titre et la même date.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n new one(s)</source>
        <translation>
            <numerusform>Ajouter la nouvelle (%n)</numerusform>
            <numerusform>Ajouter les %n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all of them</source>
        <translation>Les ajouter toutes</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Ajouter %n source</numerusform>
            <numerusform>Ajouter %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>%n source ajoutée.</numerusform>
            <numerusform>%n sources ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n référence n’a pas pu être lue.</numerusform>
            <numerusform>%n références n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::StandingMenu</name>
    <message>
        <source>Standing…</source>
        <translation>Statut…</translation>
    </message>
    <message>
        <source>Give this field its standing by hand, with a reason</source>
        <translation>Donner son statut à ce champ à la main, avec une raison</translation>
    </message>
    <message>
        <source>Leave to the sources</source>
        <translation>S’en remettre aux sources</translation>
    </message>
</context>
<context>
    <name>vigie::StartPage</name>
    <message>
        <source>Watch social impact bonds: who pays, who invests, who operates, for how much, when, and how we know.</source>
        <translation>Observer les contrats à impact social&#xa0;: qui paie, qui investit, qui opère, pour combien, quand, et comment on le sait.</translation>
    </message>
    <message>
        <source>Explore the sample observatory</source>
        <translation>Découvrir l’observatoire d’exemple</translation>
    </message>
    <message>
        <source>The French contracts, their actors and sources, in a copy of your own</source>
        <translation>Les contrats français, leurs acteurs et leurs sources, dans une copie à vous</translation>
    </message>
    <message>
        <source>New observatory…</source>
        <translation>Nouvel observatoire…</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Commencer avec un fichier vide</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>An observatory that you or a colleague saved (.vigie)</source>
        <translation>Un observatoire enregistré par vous ou un collègue (.vigie)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window.</source>
        <translation>Vous pouvez aussi déposer un fichier n’importe où dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>vigie::StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>vigie::TimelinePage</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>payeur</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>as grouped</source>
        <translation>par groupe</translation>
    </message>
    <message>
        <source>one</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Tout voir (0)</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · double-click: open the record</source>
        <translation>Molette&#xa0;: zoomer · glisser&#xa0;: déplacer · double-clic&#xa0;: ouvrir la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Give a contract its date of signature, the start or the end of its service, or add an event: it appears here.</source>
        <translation>Rien à dessiner pour l’instant. Donnez à un contrat sa date de signature, le début ou la fin de son service, ou ajoutez un événement&#xa0;: il apparaîtra ici.</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>frise</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>No published date</source>
        <translation>Aucune date publiée</translation>
    </message>
</context>
<context>
    <name>vigie::TopBar</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>vigie::WindowPrompts</name>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>Enregistrer d’abord les modifications de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Other people see your changes only after they are saved.</source>
        <translation>Les autres ne voient vos modifications qu’une fois enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>La suppression peut être annulée (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Your changes are safe. Save them under another name to keep both, or reload the file and lose yours, or overwrite the other person’s changes.</source>
        <translation>Vos modifications sont à l’abri. Enregistrez-les sous un autre nom pour garder les deux versions, rechargez le fichier et perdez les vôtres, ou écrasez les modifications de l’autre personne.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>“%1” has changes that were never saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications jamais enregistrées.</translation>
    </message>
    <message>
        <source>Vigie ended before they were saved, on %1. You can go on with them, or go back to the file as it was last saved.</source>
        <translation>Vigie s’est arrêté avant leur enregistrement, le %1. Vous pouvez les reprendre, ou revenir au fichier tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>Go on with the changes</source>
        <translation>Reprendre les modifications</translation>
    </message>
    <message>
        <source>Use the saved file</source>
        <translation>Revenir au fichier enregistré</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, since %3.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert sur l’ordinateur «&#xa0;%2&#xa0;» depuis le %3.</translation>
    </message>
    <message>
        <source>If Vigie was cut off there, for instance by a power cut, you can open the file anyway. If somebody still works on it there, look at it only: two windows that write to one working copy would damage it.</source>
        <translation>Si Vigie y a été interrompu, par exemple par une coupure de courant, vous pouvez tout de même ouvrir le fichier. Si quelqu’un y travaille encore, consultez-le seulement&#xa0;: deux fenêtres qui écriraient dans la même copie de travail l’endommageraient.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>vigie::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
