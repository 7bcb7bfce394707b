package source_test

import (
	"strings"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator/source"
)

// longest is far more than a file takes: the time for one that is ten times as long is
// ten times as long, not a hundred times.
const longest = 30 * time.Second

func TestAFileOfManyStatementsIsReadInTime(t *testing.T) {
	const many = 400_000
	repeat := func(text string) string { return strings.Repeat(text, many) }
	for _, test := range []struct{ name, language, text string }{
		{"annotations without a value", "python", repeat("a:\n ")},
		{"decorators", "python", repeat("@a\n") + "def f(): pass\n"},
		{"heredocs", "ruby", repeat("<<A,") + "a\n" + repeat("a\nA\n")},
		{"decorated functions", "python", strings.Repeat("@a()\ndef b():0\n", many/4)},
		{"functions within parameters", "go", repeat("a b(") + strings.Repeat(")", many)},
	} {
		t.Run(test.name, func(t *testing.T) {
			pattern, err := source.ParsePattern(test.language, "{name} = App(")
			if err != nil {
				t.Fatal(err)
			}
			done := make(chan error, 1)
			go func() {
				f, err := source.Read(test.language, test.text)
				if err == nil {
					f.Bindings([]source.Pattern{pattern})
					f.Declarations()
					f.Decorating([]source.Pattern{pattern})
				}
				done <- err
			}()
			select {
			case err := <-done:
				if err != nil {
					t.Fatal(err)
				}
			case <-time.After(longest):
				t.Fatalf("%d statements of a kind take more than %v", many, longest)
			}
		})
	}
}
