package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// cannotOpenDataConnection answers GET /endpoint.
func cannotOpenDataConnection(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":   "cannot_open_data_connection",
		"message": "The data connection could not be opened",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", cannotOpenDataConnection)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
