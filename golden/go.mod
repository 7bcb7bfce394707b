module github.com/statusmith/statusmith/golden

go 1.26
