package visible_test

import (
	"testing"

	"github.com/statusmith/statusmith/generator/visible"
)

func TestTextShows(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"an escape sequence":             {"a\x1b[31mb", "a<U+001B>[31mb"},
		"a bell and a backspace":         {"\a\b", "<U+0007><U+0008>"},
		"DEL and C1":                     {"\x7f\u0085\u009b", "<U+007F><U+0085><U+009B>"},
		"a carriage return":              {"a\rb", "a<U+000D>b"},
		"marks that turn the direction":  {"\u202e\u2066\u200e\u200f\u061c", "<U+202E><U+2066><U+200E><U+200F><U+061C>"},
		"line ends that few editors see": {"\u2028\u2029", "<U+2028><U+2029>"},
		"a byte order mark":              {"\ufeffa", "<U+FEFF>a"},
		"line ends and tabs as they are": {"a\n\tb", "a\n\tb"},
		"any script as it is":            {"Không tìm thấy, لم يعثر عليه, 🚀", "Không tìm thấy, لم يعثر عليه, 🚀"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := visible.Text(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
