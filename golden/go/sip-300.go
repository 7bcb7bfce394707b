package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// multipleChoices answers GET /endpoint.
func multipleChoices(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:bob@office.example.com>, <sip:bob@home.example.com>")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusMultipleChoices)
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
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", multipleChoices)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
