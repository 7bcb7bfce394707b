package literal_test

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/literal"
)

// What would end a string, or start an interpolation, stays data.
func ExampleLanguage_String() {
	for _, name := range []string{"go", "java", "javascript", "python", "ruby"} {
		l, _ := literal.Lookup(name)
		fmt.Println(l.String("a \"#{b}\" \u202e"))
	}
	// Output:
	// "a \"#{b}\" \u202e"
	// "a \"#{b}\" \u202e"
	// 'a "#{b}" \u202e'
	// 'a "#{b}" \u202e'
	// "a \"\#{b}\" \u{202e}"
}
