package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// temporaryRedirect answers GET /endpoint.
func temporaryRedirect(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "https://backup.example.com/orders")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(307)
	body := map[string]any{
		"status":   "temporary_redirect",
		"message":  "Repeat this request at the given location",
		"location": "https://backup.example.com/orders",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", temporaryRedirect)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
