package merge_test

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/merge"
)

// The user renamed the function, and the generator changed the message.
func ExampleComparison_Merge() {
	read := func(text string) *merge.Text { return merge.Read("python", text, "") }
	written := read("def gone():\n    code = 410\n    return \"Gone\", code\n")
	file := read("def removed():\n    code = 410\n    return \"Gone\", code\n")
	want := read("def gone():\n    code = 410\n    return \"No longer here\", code\n")

	text, conflicts := merge.Compare(file, want, written).Merge()
	fmt.Printf("%s\n%d conflicts\n", text, conflicts)
	// Output:
	// def removed():
	//     code = 410
	//     return "No longer here", code
	// 0 conflicts
}
