-- Does in the open file what a person would: waits for a finding, asks about the word that $HOVER names, takes the
-- first fix, and saves.
-- Prints one line of JSON for each step; ends with 1 and the reason on standard error when a step fails.
local function tell(step, value)
  io.stdout:write(vim.fn.json_encode({ step = step, value = value }), '\n')
end

local function work()
  local buffer = vim.api.nvim_get_current_buf()
  local function wait(what, probe)
    assert(vim.wait(20000, probe, 20), 'waited in vain: ' .. what)
  end

  wait('a finding', function() return #vim.diagnostic.get(buffer) > 0 end)
  local found = {}
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    local text = vim.api.nvim_buf_get_text(buffer, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {})
    local code = finding.code or finding.user_data.lsp.code
    table.insert(found, { code = code, source = finding.source, text = table.concat(text, '\n') })
  end
  tell('findings', found)

  assert(vim.fn.search(vim.env.HOVER, 'w') > 0, vim.env.HOVER .. ' is not in the file')
  vim.lsp.buf.hover()
  local function popup()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
    end
  end
  wait('an explanation', popup)
  tell('hover', table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(popup()), 0, -1, false), '\n'))
  vim.api.nvim_win_close(popup(), true)

  local finding = vim.diagnostic.get(buffer)[1]
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  vim.ui.select = function(choices, _, done) done(choices[1], 1) end
  vim.lsp.buf.code_action()
  wait('the finding goes', function() return #vim.diagnostic.get(buffer) == 0 end)
  vim.cmd('write')
  tell('saved', true)
end

local ok, why = xpcall(work, debug.traceback)
if not ok then io.stderr:write(tostring(why), '\n') end
vim.cmd(ok and 'qall!' or 'cquit 1')
