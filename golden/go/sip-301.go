package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// movedPermanently answers GET /endpoint.
func movedPermanently(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:bob@new.example.com>")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(301)
	body := map[string]any{
		"status":  "moved_permanently",
		"message": "The user has moved for good: use the new address",
		"contact": "sip:bob@new.example.com",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", movedPermanently)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
