package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// multipleChoices answers GET /endpoint.
func multipleChoices(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:bob@office.example.com>, <sip:bob@home.example.com>")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(300)
	body := map[string]any{
		"status":      "multiple_choices",
		"message":     "Several addresses match: choose one of them",
		"contact":     "sip:bob@office.example.com",
		"alternative": "sip:bob@home.example.com",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", multipleChoices)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
