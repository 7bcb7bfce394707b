package paint

import "testing"

func TestATableFitsItsTerminal(t *testing.T) {
	for width, want := range map[int]string{
		0:  "A     TITLE                  NAME\n404   Not Found              not_found\n4040  A title of many words  many\n",
		35: "A     TITLE               NAME\n404   Not Found           not_found\n4040  A title of many w…  many\n",
		10: "A     TITLE         NAME\n404   Not Found     not_found\n4040  A title of …  many\n",
	} {
		rows := [][]string{{"A", "TITLE", "NAME"}, {"404", "Not Found", "not_found"}, {"4040", "A title of many words", "many"}}
		if got := Table(rows, 1, width); got != want {
			t.Errorf("%d: got\n%swant\n%s", width, got, want)
		}
	}
	rows := [][]string{{"A", "B", "C"}, {"x", "", "\x1b[1m"}, {"y", "", ""}}
	if got, want := Table(rows, 1, 0), "A  B  C\nx     <U+001B>[1m\ny\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
