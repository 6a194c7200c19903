package io.github.albero.model.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.formula.Computation.Ambiguous;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {

    private static Computation italian(String text) {
        return FormulaParser.in(Locale.ITALIAN).read(text);
    }

    private static Computation english(String text) {
        return FormulaParser.in(Locale.ENGLISH).read(text);
    }

    @Nested
    class ADivision {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                N° pratiche evase / N° pratiche pervenute | N° pratiche evase | N° pratiche pervenute
                n. azioni realizzate/n. azioni previste | n. azioni realizzate | n. azioni previste
                n pareri resi/n° pareri chiesti | n pareri resi | n° pareri chiesti
                N.ro visite fatte /nr visite chieste | N.ro visite fatte | nr visite chieste
                Numero corsi svolti/Numero corsi in programma | Numero corsi svolti | Numero corsi in programma
                Controllo imprese (n. imprese viste/n. imprese sorteggiate) | n. imprese viste | n. imprese sorteggiate
                Grado di risposta: n. risposte / n. quesiti | n. risposte | n. quesiti
                Indice = n. risposte / n. quesiti | n. risposte | n. quesiti
                Gestione quesiti - n. risposte / n. quesiti | n. risposte | n. quesiti
                n. risposte / n. quesiti ricevuti. Fonte protocollo | n. risposte | n. quesiti ricevuti
                Cura della posta n. lettere lette / n. lettere | n. lettere lette | n. lettere
                (n. evase + n. respinte) / n. pervenute | n. evase + n. respinte | n. pervenute
                n. evase / (n. evase + n. respinte) | n. evase | n. evase + n. respinte
                (n. risposte / n. quesiti) * 100 | n. risposte | n. quesiti
                n. risposte / n. quesiti x 100 | n. risposte | n. quesiti
                100 * n. risposte / n. quesiti | n. risposte | n. quesiti
                Domande accolte / totale domande | Domande accolte | totale domande
                ordinanze emesse / verbali ricevuti | ordinanze emesse | verbali ricevuti
                posizioni lavorate/posizioni da lavorare | posizioni lavorate | posizioni da lavorare
                Importo liquidato / importo stanziato | Importo liquidato | importo stanziato
                n. imprese con sito diviso n. imprese | n. imprese con sito | n. imprese
                rapporto tra pratiche evase e pratiche pervenute | pratiche evase | pratiche pervenute
                rapporto tra n. soci e amici e n. inviti | n. soci e amici | n. inviti
                percentuale di ordinanze emesse su verbali ricevuti | ordinanze emesse | verbali ricevuti
                percentuale di pratiche evase sulle pervenute | pratiche evase | pervenute
                Quota di pratiche evase su quelle arrivate | pratiche evase | quelle arrivate
                Percentuale di fatture saldate sul totale delle fatture | fatture saldate | totale delle fatture
                pratiche evase sul totale pratiche pervenute | pratiche evase | totale pratiche pervenute
                Posta del direttore n. lettere lette su n. lettere arrivate | n. lettere lette | n. lettere arrivate
                n. avvisi al 30/06/2025/n. avvisi al 31/12/2025 | n. avvisi al 30/06/2025 | n. avvisi al 31/12/2025
                n. corsi (interni/esterni) / n. corsi in programma | n. corsi (interni/esterni) | n. corsi in programma
                percentuale ditte con n. soci / n. ditte | ditte con n. soci | n. ditte
                ore di formazione svolte / n. dipendenti | ore di formazione svolte | n. dipendenti
                giorni di assenza / n. dipendenti | giorni di assenza | n. dipendenti
                iscrizioni ex art. 2 c.c. / n. domande ex art. 2 c.c. | iscrizioni ex art. 2 c.c. | n. domande ex art. 2 c.c.
                n. visite entro 30'/n. visite | n. visite entro 30' | n. visite
                {n. risposte / n. quesiti} x 100 | n. risposte | n. quesiti
                (n. risposte / n. quesiti) * 100 % | n. risposte | n. quesiti
                n. risposte / n. quesiti in % | n. risposte | n. quesiti
                n. superati / n. studenti con voto >= 18 | n. superati | n. studenti con voto >= 18
                * n. risposte / n. quesiti | n. risposte | n. quesiti
                Attività (n. visite + n. corsi) / n. mesi | n. visite + n. corsi | n. mesi
                n. evase / (n. pervenute - n. annullate) | n. evase | n. pervenute - n. annullate
                n. utenti 65+ / n. utenti | n. utenti 65+ | n. utenti
                n. evase / n. pervenute - dato al 31/12 | n. evase | n. pervenute
                visite svolte su visite previste | visite svolte | visite previste
                n. reclami/note risolti su n. reclami/note ricevuti | n. reclami/note risolti | n. reclami/note ricevuti
                Incidenza della spesa per i libri sulla spesa corrente | spesa per i libri | spesa corrente
                """)
        void isARatioOfWhatIsCounted(String text, String numerator, String denominator) {
            assertThat(italian(text)).isEqualTo(new Ratio(numerator, denominator));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                No. of cases closed / No. of cases received | No. of cases closed | No. of cases received
                number of replies/number of questions | number of replies | number of questions
                cases closed / cases received | cases closed | cases received
                ratio of cases closed to cases received | cases closed | cases received
                ratio between revenue and costs | revenue | costs
                percentage of cases closed out of cases received | cases closed | cases received
                """)
        void isARatioInEnglishToo(String text, String numerator, String denominator) {
            assertThat(english(text)).isEqualTo(new Ratio(numerator, denominator));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "entro il 30/06",
                    "consegna dati 31/12/2024 (n. 3)",
                    "certificazione UNI PdR 125/2022",
                    "adempimenti D.Lgs. 150/2009 e L. 241/90",
                    "registro previsto da Reg. UE 2016/679",
                    "adempimenti Reg. UE 2024/2023",
                    "e/o",
                    "SI/NO",
                    "SI / NO",
                    "monitoraggio efficacia/efficienza dei servizi previsti",
                    "Corsi attivati (interni/esterni)",
                    "eventi formativi / informativi previsti",
                    "servizi interni/servizi esterni",
                    "obiettivo 07.03/4",
                    "consumo in km/h o €/kWh",
                    "pubblicazione su https://www.example.org/n/n. pagine",
                    "Relazione / verbale approvato",
                    "Report / schede previste",
                    "Individuazione/configurazione apparati",
                    "n.d./n.a.",
                    "bilancio diviso per centri di costo",
                    "Report sul numero di accessi",
                    "Percentuale di interventi su richiesta",
                    "Percentuale interventi sugli edifici esistenti",
                    "Percentuale di risposta su un campione previsto",
                    "Redazione atti / documenti richiesti",
                    "Aggiornamento dati / pubblicazioni previste",
                    "corsi programmati / seminari previsti",
                    "Report sui servizi erogati / da erogare",
                    "Percentuale di soddisfazione su scala 1-4",
                    "rapporto tra ricavi e costi e oneri",
                    "n. infortuni / n. dipendenti * 1000",
                    "anno scolastico 2024/2023"
                })
        void isNotEverySlash(String text) {
            assertThat(italian(text)).isEqualTo(new Words());
        }

        @ParameterizedTest
        @ValueSource(strings = {"yes/no", "reports and/or notes", "internal/external", "km/h", "reports over 20 pages"})
        void isNotEverySlashInEnglish(String text) {
            assertThat(english(text)).isEqualTo(new Words());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "n. risposte /\nn. quesiti",
                    "n. risposte\r\n/ n. quesiti",
                    "n. risposte\n-----\nn. quesiti",
                    "n. risposte\n_____ x 100\nn. quesiti"
                })
        void mayStandOnSeveralLines(String text) {
            assertThat(italian(text)).isEqualTo(new Ratio("n. risposte", "n. quesiti"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1 - n. errori / n. schede",
                    "100 - (n. errori / n. schede)",
                    "(n. infortuni / n. dipendenti) * 1000",
                    "(n. infortuni / n. dipendenti) x peso",
                    "1000 * n. infortuni / n. dipendenti",
                    "(n. errori / n. schede) - 1",
                    "(n. errori / n. schede) + bonus",
                    "(n. accessi / n. utenti) / 12"
                })
        void isNotTheWholeFormulaIfMoreIsReckonedWithIt(String text) {
            assertThat(italian(text)).isEqualTo(new Words());
        }

        @Test
        void isNotTheWholeFormulaBesideSomethingElseInAList() {
            assertThat(italian("n. eventi; n. risposte / n. quesiti")).isEqualTo(new Words());
            assertThat(italian("Cura dei quesiti; n. risposte / n. quesiti"))
                    .isEqualTo(new Ratio("n. risposte", "n. quesiti"));
        }

        @Test
        void isAmbiguousInAChain() {
            assertThat(italian("n. sospese/n. pervenute al 31/12 / n. sospese/n. pervenute al 30/06"))
                    .isEqualTo(new Ambiguous(
                            List.of("n. sospese", "n. pervenute al 31/12", "n. sospese", "n. pervenute al 30/06")));
        }

        @Test
        void isAmbiguousBesideAnother() {
            assertThat(italian("Esiti (n. vinte / n. cause) e tempi (n. brevi / n. udienze)"))
                    .isEqualTo(new Ambiguous(List.of("n. vinte", "n. cause", "n. brevi", "n. udienze")));
        }

        @Test
        void isAmbiguousBesideASumWithoutParentheses() {
            assertThat(italian("n. evase + n. respinte / n. pervenute"))
                    .isEqualTo(new Ambiguous(List.of("n. evase + n. respinte", "n. pervenute")));
            assertThat(italian("n. evase+n. respinte/n. pervenute"))
                    .isEqualTo(new Ambiguous(List.of("n. evase+n. respinte", "n. pervenute")));
        }

        @Test
        void isAmbiguousBesideADashThatMayBeAMinus() {
            assertThat(italian("n. evase - n. annullate / n. pervenute"))
                    .isEqualTo(new Ambiguous(List.of("n. evase - n. annullate", "n. pervenute")));
            assertThat(italian("n. evase / n. pervenute - n. annullate"))
                    .isEqualTo(new Ambiguous(List.of("n. evase", "n. pervenute - n. annullate")));
        }

        @Test
        void isClearIfParenthesesPutSeveralInOrder() {
            assertThat(italian("(n. sospese / n. pervenute) / (n. respinte / n. inviate)"))
                    .isEqualTo(new Ratio("n. sospese / n. pervenute", "n. respinte / n. inviate"));
        }
    }

    @Nested
    class TwoYears {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                n. incontri nell'anno X / n. incontri anno X-1 | n. incontri
                Visite (N. visite fatte nell’anno X/ N. visite fatte nell’anno X – 1) | N. visite fatte
                ricavi anno n / ricavi anno n-1 | ricavi
                ricavi n / ricavi n-1 | ricavi
                ricavi anno corrente/ricavi anno precedente | ricavi
                ricavi anno corrente/anno precedente | ricavi
                ricavi 2024/ricavi 2023 | ricavi
                n. accessi 2024/2023 | n. accessi
                n. accessi nell'anno/n. accessi nell'anno precedente | n. accessi
                Incremento dei ricavi anno X / ricavi anno X-1 | ricavi
                """)
        void areDividedOneByTheOther(String text, String of) {
            assertThat(italian(text)).isEqualTo(new ChangeOnPreviousYear(of, Form.QUOTIENT));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                variazione percentuale dei ricavi rispetto all'anno precedente | ricavi
                Incremento n. imprese assistite rispetto all'anno n-1 | n. imprese assistite
                Riduzione dei costi sull'anno precedente | costi
                variazione ricavi 2024/2023 | ricavi
                (ricavi 2024 - ricavi 2023) / ricavi 2023 | ricavi
                (n. soci anno X - n. soci anno X-1) / n. soci anno X-1 * 100 | n. soci
                Soci: (n. soci 2024 - n. soci 2023) / n. soci 2023 x 100 | n. soci
                Incremento n. soci (n. soci anno n - n. soci anno n-1)/n. soci anno n-1 | n. soci
                Incremento n. soci anno 2024/2023 | n. soci
                variazione del costo / costo dell'anno precedente | costo
                n. soci 2024/n. soci 2023 - 1 | n. soci
                (n. soci anno X / n. soci anno X - 1) - 1 | n. soci
                (spesa 2024 / spesa 2023) x 100 - 100 | spesa
                """)
        void varyFromOneToTheOther(String text, String of) {
            assertThat(italian(text)).isEqualTo(new ChangeOnPreviousYear(of, Form.VARIATION));
        }

        @Test
        void areReadInEnglish() {
            assertThat(english("visits in the current year / visits in the previous year"))
                    .isEqualTo(new ChangeOnPreviousYear("visits", Form.QUOTIENT));
            assertThat(english("percentage change of visits on the previous year"))
                    .isEqualTo(new ChangeOnPreviousYear("visits", Form.VARIATION));
        }

        @Test
        void ofDifferentThingsAreARatio() {
            assertThat(italian("n. visite anno X / n. imprese anno X-1"))
                    .isEqualTo(new Ratio("n. visite anno X", "n. imprese anno X-1"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Incremento del 10% delle imprese rispetto all'anno precedente",
                    "Miglioramento della qualità rispetto all'anno n-1",
                    "variazione percentuale rispetto all'anno precedente",
                    "Incremento >= 5% visitatori rispetto all'anno precedente",
                    "variazione delle pendenze rispetto al 31/12 dell'anno precedente",
                    "n. imprese > n. imprese N-1"
                })
        void areNotReadWhereItIsNotSaidWhatIsCompared(String text) {
            assertThat(italian(text)).isEqualTo(new Words());
        }
    }

    @Nested
    class ATime {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Tempo medio di rilascio | rilascio | NONE
                tempo medio nell'istruttoria delle domande | istruttoria delle domande | NONE
                Tempi medi per la nomina, in ore | nomina | HOUR
                tempo medio di evasione (in giorni lavorativi) | evasione | WORKING_DAY
                giorni medi di attesa | attesa | DAY
                Risposta ai quesiti (tempo medio) | Risposta ai quesiti | NONE
                Efficienza: durata media dei procedimenti | procedimenti | NONE
                Tempo medio di pagamento <= 30 gg | pagamento | DAY
                Σ giorni tra ricezione ed evasione / n. istanze evase | istanze evase | DAY
                somma giorni / n. pratiche | pratiche | DAY
                somma dei giorni lavorativi di evasione/n. pratiche evase | pratiche evase | WORKING_DAY
                totale ore impiegate / n. interventi | interventi | HOUR
                totale giorni / totale pratiche | pratiche | DAY
                Tempo medio (in giorni) di rilascio | rilascio | DAY
                Durata media in ore dei corsi | corsi | HOUR
                Tempo medio di lavorazione, espresso in minuti | lavorazione | MINUTE
                Tempi medi di erogazione (gg. lavorativi) | erogazione | WORKING_DAY
                Tempo medio di rilascio (n. giorni) | rilascio | DAY
                Tempo medio necessario per l'istruttoria | istruttoria | NONE
                Tempo medio intercorrente tra domanda e rilascio | domanda e rilascio | NONE
                gg. medi di attesa | attesa | DAY
                Media dei tempi di risposta | risposta | NONE
                Media giorni impiegati per il rilascio | rilascio | DAY
                Tempo medio di risposta a e-mail/PEC | risposta a e-mail/PEC | NONE
                """)
        void isMeant(String text, String of, UnitOfMeasure.Standard unit) {
            assertThat(italian(text)).isEqualTo(new MeanTime(of, unit));
        }

        @Test
        void isMeantInEnglish() {
            assertThat(english("average time to answer requests"))
                    .isEqualTo(new MeanTime("answer requests", UnitOfMeasure.NONE));
            assertThat(english("average response time to complaints"))
                    .isEqualTo(new MeanTime("response time to complaints", UnitOfMeasure.NONE));
            assertThat(english("sum of days / no. of cases")).isEqualTo(new MeanTime("cases", UnitOfMeasure.DAY));
            assertThat(english("average time from request to reply"))
                    .isEqualTo(new MeanTime("request to reply", UnitOfMeasure.NONE));
            assertThat(english("average number of days to reply")).isEqualTo(new MeanTime("reply", UnitOfMeasure.DAY));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tempo medio ponderato di pagamento",
                    "giorni medi di formazione per dipendente",
                    "Tempo medio effettivo / tempo medio previsto"
                })
        void isNotMeantByEveryMean(String text) {
            assertThat(italian(text)).isEqualTo(new Words());
        }

        @Test
        void isNotMeantByDaysThatNobodyWaits() {
            assertThat(italian("totale giorni di formazione / n. dipendenti"))
                    .isEqualTo(new Ratio("totale giorni di formazione", "n. dipendenti"));
            assertThat(italian("somma giorni di ritardo ponderati / totale importi"))
                    .isEqualTo(new Ratio("somma giorni di ritardo ponderati", "totale importi"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"tempo medio", "Riduzione del tempo medio di attesa", "Rispetto della tempistica"})
        void isNotMeantWithoutSayingOfWhat(String text) {
            assertThat(italian(text)).isEqualTo(new Words());
        }
    }

    @Nested
    class ANumberOfThings {

        @ParameterizedTest
        @CsvSource({
            "numero di imprese assistite, imprese assistite",
            "n°azioni svolte, azioni svolte",
            "N. associazioni sentite, associazioni sentite",
            "GAL: numero iniziative di diffusione, iniziative di diffusione",
            "Il numero totale di utenti, utenti",
            "N. complessivo controlli, controlli",
            "n. istanze e/o reclami, istanze e/o reclami",
            "n. accessi SPID/CIE, accessi SPID/CIE",
            "numero imprese di 5/10 addetti, imprese di 5/10 addetti",
            "n. ispezioni sulla sicurezza, ispezioni sulla sicurezza"
        })
        void isCounted(String text, String of) {
            assertThat(italian(text)).isEqualTo(new Count(of));
        }

        @Test
        void isCountedInEnglish() {
            assertThat(english("number of firms assisted")).isEqualTo(new Count("firms assisted"));
            assertThat(english("Total number of firms assisted")).isEqualTo(new Count("firms assisted"));
            assertThat(english("number of beds per 1,000 inhabitants")).isEqualTo(new Words());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "organizzazione n. 1 evento",
                    "n. 1 evento",
                    "numero medio di utenti",
                    "n. eventi e n. utenti",
                    "n. eventi; n. utenti",
                    "n. eventi: n. utenti",
                    "n. eventi - n. utenti",
                    "n. eventi\nn. utenti"
                })
        void isNotCountedWhereItIsGivenOrTwo(String text) {
            assertThat(italian(text)).isEqualTo(new Words());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "n. utenti / popolazione",
                    "n. iscritti/popolazione attiva",
                    "n. posti / 100 bambini",
                    "n. infezioni/1000 giornate",
                    "n. corsi / anno",
                    "n. furti ogni 1.000 abitanti",
                    "numero delle pratiche concluse rispetto a quelle avviate",
                    "n. pratiche evase sulle pervenute",
                    "numero giorni medi di evasione"
                })
        void isNotCountedWhereItMayBeDividedOrCompared(String text) {
            assertThat(italian(text)).isEqualTo(new Words());
        }
    }

    @Nested
    class AnExpression {

        @Test
        void beginsWithAnEqualsSign() {
            assertThat(italian(" = (risolti + chiusi) / ricevuti * 100 "))
                    .isEqualTo(new Expression("(risolti + chiusi) / ricevuti * 100"));
        }

        @Test
        void isReadInEveryLanguage() {
            assertThat(FormulaParser.in(Locale.FRENCH).read("= a / b")).isEqualTo(new Expression("a / b"));
        }

        @Test
        void isWordsIfItIsNone() {
            assertThat(italian("= 9^9")).isEqualTo(new Words());
        }
    }

    @Test
    void inOtherLanguagesAreWords() {
        assertThat(FormulaParser.in(Locale.FRENCH).read("n. a / n. b")).isEqualTo(new Words());
    }
}
