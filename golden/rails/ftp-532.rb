# In config/routes.rb: get "/endpoint", to: "need_account_for_storing_files#show"
class NeedAccountForStoringFilesController < ApplicationController
  def show
    body = {
      error: "need_account_for_storing_files",
      message: "An account is needed to store files: send ACCT"
    }
    render json: body, status: 532
  end
end
