package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// enteringExtendedPassiveMode answers GET /endpoint.
func enteringExtendedPassiveMode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(229)
	body := map[string]any{
		"status":  "entering_extended_passive_mode",
		"message": "Extended passive mode entered: connect to port 50069",
		"port":    50069,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", enteringExtendedPassiveMode)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
