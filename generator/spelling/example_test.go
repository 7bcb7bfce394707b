package spelling_test

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/spelling"
)

func ExampleHint() {
	fmt.Println("unknown framework" + spelling.Hint("flsk", []string{"django", "fastapi", "flask"}))
	// Output: unknown framework, did you mean flask?
}
