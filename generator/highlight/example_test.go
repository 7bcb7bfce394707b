package highlight_test

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/highlight"
)

func ExampleHTML() {
	fmt.Println(highlight.HTML("python", `return "<b>" # bold`))
	// Output:
	// <span class="k">return</span> <span class="s">"&lt;b&gt;"</span> <span class="c"># bold</span>
}
