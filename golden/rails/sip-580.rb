# In config/routes.rb: get "/endpoint", to: "precondition_failure#show"
class PreconditionFailureController < ApplicationController
  def show
    body = {
      error: "precondition_failure",
      message: "The answering side cannot meet the preconditions"
    }
    render json: body, status: 580
  end
end
