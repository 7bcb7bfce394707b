package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// serviceReady answers GET /endpoint.
func serviceReady(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(220)
	body := map[string]any{
		"status":  "service_ready",
		"message": "The mail service is ready",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", serviceReady)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
