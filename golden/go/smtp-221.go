package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// serviceClosing answers GET /endpoint.
func serviceClosing(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(221)
	body := map[string]any{
		"status":  "service_closing",
		"message": "The server closes the connection as requested",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", serviceClosing)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
