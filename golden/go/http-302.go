package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// found answers GET /endpoint.
func found(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "https://backup.example.com/orders")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(302)
	body := map[string]any{
		"status":   "found",
		"message":  "This resource is at another location for now",
		"location": "https://backup.example.com/orders",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", found)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
