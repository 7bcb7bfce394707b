# In config/routes.rb: get "/endpoint", to: "already_reported#show"
class AlreadyReportedController < ApplicationController
  def show
    body = {
      status: "already_reported",
      message: "The members of this collection were already listed"
    }
    render json: body, status: :already_reported
  end
end
