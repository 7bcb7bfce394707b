package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// webServerIsDown answers GET /endpoint.
func webServerIsDown(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(521)
	body := map[string]any{
		"error":   "web_server_is_down",
		"message": "Origin server refused the connection",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", webServerIsDown)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
