package visible_test

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/visible"
)

func ExampleLine() {
	fmt.Println(visible.Line("not\tfound\x1b[2J\u202e"))
	// Output: not<U+0009>found<U+001B>[2J<U+202E>
}
