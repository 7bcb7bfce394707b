package token_test

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/token"
)

// A formatter may have changed the first text into the second, not into the third.
func ExampleEqual() {
	text := "body = {'error': 'not_found'}\n"
	fmt.Println(token.Equal("python", text, "body = {\n    \"error\": \"not_found\",\n}\n"))
	fmt.Println(token.Equal("python", text, "body = {'error': 'gone'}\n"))
	// Output:
	// true
	// false
}

func ExampleAll() {
	for t := range token.All("go", "n := 1 // one") {
		if t.Kind != token.Space {
			fmt.Printf("%q\n", t.Text)
		}
	}
	// Output:
	// "n"
	// ":="
	// "1"
	// "// one"
}
