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
                Tempo medio di pagamento <= 30 gg | pagamento | NONE
                Σ giorni tra ricezione ed evasione / n. istanze evase | istanze evase | DAY
                somma giorni / n. pratiche | pratiche | DAY
                somma dei giorni lavorativi di evasione/n. pratiche evase | pratiche evase | WORKING_DAY
                totale ore impiegate / n. interventi | interventi | HOUR
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
            "GAL: numero iniziative di diffusione, iniziative di diffusione"
        })
        void isCounted(String text, String of) {
            assertThat(italian(text)).isEqualTo(new Count(of));
        }

        @Test
        void isCountedInEnglish() {
            assertThat(english("number of firms assisted")).isEqualTo(new Count("firms assisted"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "organizzazione n. 1 evento",
                    "n. 1 evento",
                    "numero medio di utenti",
                    "n. eventi e n. utenti"
                })
        void isNotCountedWhereItIsGivenOrTwo(String text) {
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
