# In config/routes.rb: get "/endpoint", to: "web_server_is_down#show"
class WebServerIsDownController < ApplicationController
  def show
    body = {
      error: "web_server_is_down",
      message: "Origin server refused the connection"
    }
    render json: body, status: 521
  end
end
