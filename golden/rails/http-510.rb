# In config/routes.rb: get "/endpoint", to: "not_extended#show"
class NotExtendedController < ApplicationController
  def show
    body = {
      error: "not_extended",
      message: "The request lacks a required protocol extension"
    }
    render json: body, status: 510
  end
end
