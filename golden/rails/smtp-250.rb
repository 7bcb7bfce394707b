# In config/routes.rb: get "/endpoint", to: "mail_action_completed#show"
class MailActionCompletedController < ApplicationController
  def show
    body = {
      status: "mail_action_completed",
      message: "The requested mail action was completed"
    }
    render json: body, status: 250
  end
end
