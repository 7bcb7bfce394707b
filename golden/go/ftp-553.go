package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// fileNameNotAllowed answers GET /endpoint.
func fileNameNotAllowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(553)
	body := map[string]any{
		"error":   "file_name_not_allowed",
		"message": "The file name is not allowed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", fileNameNotAllowed)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
