package region_test

import (
	"fmt"
	"log"

	"github.com/statusmith/statusmith/generator/region"
)

// What is around the region stays as it is.
func ExampleApply() {
	file := `import os

# statusmith:begin greeting
print("hello")
# statusmith:end
`
	regions, problems := region.Find(file, region.Plain)
	if len(problems) > 0 {
		log.Fatal(problems[0])
	}
	file, err := region.Apply(file, region.Plain, region.Edit{Region: regions[0], Text: `print("good morning")`})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(file)
	// Output:
	// import os
	//
	// # statusmith:begin greeting
	// print("good morning")
	// # statusmith:end
}
