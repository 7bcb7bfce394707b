# In config/routes.rb: get "/endpoint", to: "data_connection_open#show"
class DataConnectionOpenController < ApplicationController
  def show
    body = {
      status: "data_connection_open",
      message: "The data connection is open and idle"
    }
    render json: body, status: 225
  end
end
