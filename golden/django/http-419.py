from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.page_expired)
@require_safe
def page_expired(request):
    body = {
        "error": "page_expired",
        "message": "The CSRF token is missing or not valid: reload the page",
    }
    return JsonResponse(body, status=419)
