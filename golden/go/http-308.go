package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// permanentRedirect answers GET /endpoint.
func permanentRedirect(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "https://api.example.com/v2/orders")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(308)
	body := map[string]any{
		"status":   "permanent_redirect",
		"message":  "Repeat this request at its new permanent location",
		"location": "https://api.example.com/v2/orders",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", permanentRedirect)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
