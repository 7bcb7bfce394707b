from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.request_terminated)
@require_safe
def request_terminated(request):
    body = {
        "error": "request_terminated",
        "message": "The request was canceled before it was answered",
    }
    return JsonResponse(body, status=487)
