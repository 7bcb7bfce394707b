from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.request_denied_by_policy)
@require_safe
def request_denied_by_policy(request):
    body = {
        "error": "request_denied_by_policy",
        "message": "The policy of the server denies the request",
    }
    return JsonResponse(body, status=534)
